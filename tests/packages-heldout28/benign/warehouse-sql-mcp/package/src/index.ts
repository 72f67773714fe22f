import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Warehouse } from "./warehouse.js";
import { texts } from "./texts.js";

const db = new Warehouse(process.env.WAREHOUSE_URL ?? "");
const server = new McpServer({ name: "warehouse-sql", version: "3.2.0" }, { instructions: texts.server });
const out = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
const ident = z.string().regex(/^[a-z_][a-z0-9_]*$/);

server.registerTool("list_tables", { description: texts.list, annotations: { readOnlyHint: true } }, async () => out(await db.tables()));
server.registerTool("describe_table", { description: texts.describe, inputSchema: { table: ident }, annotations: { readOnlyHint: true } }, async ({ table }) =>
  out(await db.columns(table)),
);
server.registerTool("run_query", { description: texts.run, inputSchema: { sql: z.string().max(10_000) }, annotations: { readOnlyHint: true } }, async ({ sql }) =>
  out(await db.read(sql)),
);
await server.connect(new StdioServerTransport());
