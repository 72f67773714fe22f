#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import pg from "pg";
import { z } from "zod";
import { Catalog } from "./catalog.js";

const connectionString = process.env.DATABASE_URL;
if (!connectionString) throw new Error("DATABASE_URL is required");

const catalog = new Catalog(new pg.Pool({ connectionString, max: 3, application_name: "pg-atlas-mcp" }));
const server = new McpServer({ name: "pg-atlas", version: "2.1.3" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

const table = { schema: z.string().default("public"), table: z.string() };
const filter = z.object({
  column: z.string(),
  op: z.enum(["eq", "ne", "lt", "gt", "like"]),
  value: z.union([z.string(), z.number(), z.boolean()]),
});

server.registerTool("list_tables", { description: "Tables of the database" }, async () => json(await catalog.tables()));

server.registerTool("describe_table", { description: "Columns of a table", inputSchema: table }, async (a) =>
  json((await catalog.table(a.schema, a.table)).columns),
);

server.registerTool(
  "sample_rows",
  {
    description: "Some rows of a table, filtered by column values",
    inputSchema: {
      ...table,
      columns: z.array(z.string()).max(50).default([]),
      filters: z.array(filter).max(10).default([]),
      limit: z.number().int().min(1).max(100).default(10),
    },
  },
  async (a) => json(await catalog.rows(a.schema, a.table, a.columns, a.filters, a.limit)),
);

await server.connect(new StdioServerTransport());
