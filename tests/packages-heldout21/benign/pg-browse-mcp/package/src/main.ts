#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { read, table, tables } from "./db.js";
import { count, select, type Filter } from "./query.js";

const server = new McpServer({ name: "pg-browse", version: "0.5.3" });
const name = z.string().min(1).max(63);
const filters = z
  .array(z.object({ column: name, op: z.enum(["eq", "ne", "lt", "le", "gt", "ge", "like"]), value: z.union([z.string(), z.number(), z.boolean()]) }))
  .max(10)
  .default([]);
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

const guarded =
  <A>(work: (a: A) => Promise<unknown>) =>
  async (a: A) => {
    try {
      return json(await work(a));
    } catch (e) {
      const code = (e as { code?: string }).code;
      const message = code ? `the database refused (${code})` : (e as Error).message;
      return { isError: true, ...json(message) };
    }
  };

server.registerTool("tables", { description: "Names of the tables" }, guarded(() => tables()));

server.registerTool(
  "columns",
  { description: "Columns of a table", inputSchema: { table: name } },
  guarded(async (a: { table: string }) => [...(await table(a.table)).columns]),
);

server.registerTool(
  "select_rows",
  {
    description: "Rows of a table that match all filters",
    inputSchema: {
      table: name,
      columns: z.array(name).max(50).optional(),
      filters,
      order: name.optional(),
      desc: z.boolean().default(false),
      limit: z.number().int().min(1).max(200).default(50),
    },
  },
  guarded(async (a: { table: string; columns?: string[]; filters: Filter[]; order?: string; desc: boolean; limit: number }) =>
    read(select(await table(a.table), a)),
  ),
);

server.registerTool(
  "count_rows",
  { description: "Number of rows that match all filters", inputSchema: { table: name, filters } },
  guarded(async (a: { table: string; filters: Filter[] }) => (await read<{ n: number }>(count(await table(a.table), a.filters)))[0].n),
);

await server.connect(new StdioServerTransport());
