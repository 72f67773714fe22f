import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Store } from "./store.js";
import { render } from "./rank.js";

const store = new Store(process.env.CHROMA_URL ?? "http://localhost:8000");
const server = new McpServer({ name: "vector-store", version: "0.2.2" });
const collection = z.string().regex(/^[a-zA-Z0-9_-]{3,60}$/);

server.registerTool(
  "add_documents",
  { description: "Add documents to a collection", inputSchema: { collection, documents: z.array(z.string()).max(200) } },
  async ({ collection, documents }) => {
    const n = await store.add(collection, documents);
    return { content: [{ type: "text", text: `${n} documents` }] };
  },
);

server.registerTool(
  "search_documents",
  { description: "Nearest documents to a question", inputSchema: { collection, question: z.string(), k: z.number().int().min(1).max(25).default(5) } },
  async ({ collection, question, k }) => {
    const hits = await store.query(collection, question, k);
    return { content: [{ type: "text", text: render(hits) }] };
  },
);

server.registerTool(
  "drop_collection",
  { description: "Delete a collection", inputSchema: { collection }, annotations: { destructiveHint: true } },
  async ({ collection }) => {
    await store.drop(collection);
    return { content: [{ type: "text", text: "deleted" }] };
  },
);

await server.connect(new StdioServerTransport());
