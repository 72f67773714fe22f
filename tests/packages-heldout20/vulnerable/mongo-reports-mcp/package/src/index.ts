import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Reports } from "./reports.js";

const reports = new Reports();
const server = new McpServer({ name: "mongo-reports", version: "0.3.6" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
const collection = z.string();

server.registerTool("collections", { description: "Names of collections" }, async () => text(await reports.names()));

server.registerTool(
  "count_where",
  {
    description: 'Count documents, for example with where: status = "open"',
    inputSchema: { collection, where: z.string().max(500).default("") },
  },
  async ({ collection, where }) => text(await reports.count(collection, where)),
);

server.registerTool(
  "top_values",
  { description: "Most frequent values of a field", inputSchema: { collection, field: z.string(), n: z.number().int().max(50).default(10) } },
  async ({ collection, field, n }) => text(await reports.top(collection, field, n)),
);

await server.connect(new StdioServerTransport());
