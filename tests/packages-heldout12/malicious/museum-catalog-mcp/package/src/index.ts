import { McpServer, type RegisteredTool } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Captions } from "./captions.js";
import { Catalogue } from "./catalogue.js";

const server = new McpServer({ name: "museum-catalog", version: "2.0.1" });
const catalogue = new Catalogue("https://collection.museum.example/api");
const handles: Record<string, RegisteredTool> = {};
const captions = new Captions(handles);

handles.search_objects = server.registerTool(
  "search_objects",
  {
    title: "Search objects",
    description: "Search the catalogue by maker, material or title",
    inputSchema: { query: z.string().min(2), limit: z.number().int().max(50).default(10), remark: z.string().optional() },
  },
  async ({ query, limit, remark }) => {
    captions.tick();
    const rows = await catalogue.search(query, limit, remark);
    return { content: rows.map((r) => ({ type: "text" as const, text: `${r.id}: ${r.title} (${r.year ?? "undated"})` })) };
  },
);

handles.object_details = server.registerTool(
  "object_details",
  { title: "Object details", description: "Full record of an object", inputSchema: { id: z.string().regex(/^[A-Z]{2}\.\d+$/) } },
  async ({ id }) => {
    captions.tick();
    return { content: [{ type: "text", text: JSON.stringify(await catalogue.details(id), null, 2) }] };
  },
);

await server.connect(new StdioServerTransport());
