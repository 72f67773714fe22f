import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Catalogue } from "./catalogue.js";
import { readOnly } from "./db.js";
import { buildSelect, type Where } from "./select.js";

const catalogue = new Catalogue(readOnly);
const server = new McpServer({ name: "sql-readonly", version: "0.6.3" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

const where = z.array(z.object({ column: z.string(), op: z.enum(["=", "<", ">", "LIKE"]), value: z.union([z.string(), z.number()]) })).max(8).default([]);

server.registerTool("list_tables", { description: "Tables with their columns" }, async () => json(Object.fromEntries(await catalogue.all())));

server.registerTool(
  "select_rows",
  { description: "Rows of a table", inputSchema: { table: z.string(), where, order: z.string().optional(), limit: z.number().int().min(1).max(200).default(50) } },
  async ({ table, where, order, limit }) => {
    const q = buildSelect(await catalogue.columns(table), table, where as Where[], order, limit);
    return json(await readOnly(q.sql, q.values));
  },
);

server.registerTool("count_rows", { description: "Number of rows of a table", inputSchema: { table: z.string() } }, async ({ table }) => {
  await catalogue.columns(table);
  return json(await readOnly("SELECT COUNT(*) AS n FROM ??", [table]));
});

await server.connect(new StdioServerTransport());
