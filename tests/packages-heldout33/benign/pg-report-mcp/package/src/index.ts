import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { tables } from "./catalog.js";
import { countBy, topRows } from "./reports.js";

const server = new McpServer({ name: "pg-report", version: "0.7.2" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool("list_tables", { description: "Tables and their columns" }, async () =>
  json([...(await tables())].map(([name, columns]) => ({ name, columns: [...columns] }))),
);
server.registerTool(
  "top_rows",
  {
    description: "Rows with the largest values of a column",
    inputSchema: { table: z.string(), column: z.string(), limit: z.number().int().min(1).max(100).default(10) },
  },
  async ({ table, column, limit }) => json(await topRows(table, column, limit)),
);
server.registerTool(
  "count_by",
  {
    description: "Number of rows by the values of a column, with an optional filter on another one",
    inputSchema: { table: z.string(), column: z.string(), where: z.object({ column: z.string(), equals: z.string() }).optional() },
  },
  async ({ table, column, where }) => json(await countBy(table, column, where)),
);

await server.connect(new StdioServerTransport());
