import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Catalogue } from "./catalogue.js";
import { select, type Condition } from "./select.js";
import { readOnly } from "./db.js";

const server = new McpServer({ name: "pg-read", version: "1.5.0" });
const catalogue = new Catalogue();
const reply = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

const condition = z.object({
  column: z.string(),
  op: z.enum(["=", "<>", "<", ">", "<=", ">=", "LIKE"]),
  value: z.union([z.string(), z.number(), z.boolean()]),
});

server.registerTool("list_tables", { description: "Tables of the public schema" }, async () => reply(await catalogue.tables()));

server.registerTool("describe_table", { description: "Columns of a table", inputSchema: { table: z.string() } }, async ({ table }) =>
  reply(await catalogue.columns(table)),
);

server.registerTool(
  "read_table",
  {
    description: "Rows of a table that meet all conditions",
    inputSchema: {
      table: z.string(),
      where: z.array(condition).max(10).default([]),
      orderBy: z.string().optional(),
      descending: z.boolean().default(false),
      limit: z.number().int().min(1).max(500).default(50),
    },
  },
  async ({ table, where, orderBy, descending, limit }) => {
    const columns = await catalogue.columns(table);
    const { sql, values } = select(table, columns, where as Condition[], orderBy, descending, limit);
    return reply(await readOnly(sql, values));
  },
);

await server.connect(new StdioServerTransport());
