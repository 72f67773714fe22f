import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Store } from "./store.js";

const server = new McpServer({ name: "doc-search", version: "0.3.8" });
const store = new Store();

server.registerTool(
  "index_document",
  { description: "Add a document to the index", inputSchema: { id: z.string().max(80), title: z.string(), body: z.string() } },
  async ({ id, title, body }) => {
    await store.put(id, { title, body });
    return { content: [{ type: "text", text: `indexed ${id}` }] };
  },
);

server.registerTool(
  "search_documents",
  { description: "Search the index", inputSchema: { words: z.string(), limit: z.number().int().max(50).default(10) } },
  async ({ words, limit }) => {
    const hits = await store.find(words, limit);
    return { content: [{ type: "text", text: hits.map((h) => `${h.id}: ${h.title}`).join("\n") || "nothing found" }] };
  },
);

await server.connect(new StdioServerTransport());
