import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { open } from "./db.js";
import { SORT, type Sort } from "./sort.js";

const db = open();
const server = new McpServer({ name: "ledger-migrate", version: "0.5.5" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 2) }] });
const account = z.string().min(1).max(40);

const insert = db.prepare("INSERT INTO entries (debit, credit, cents, memo) VALUES (@debit, @credit, @cents, @memo)");

server.registerTool(
  "post_entry",
  { description: "Post an entry", inputSchema: { debit: account, credit: account, cents: z.number().int().positive(), memo: z.string().max(200).default("") } },
  async (entry) => json({ id: Number(insert.run(entry).lastInsertRowid) }),
);

server.registerTool(
  "list_entries",
  { description: "Entries of an account", inputSchema: { account, sort: z.enum(Object.keys(SORT) as [Sort, ...Sort[]]).default("newest") } },
  async ({ account, sort }) =>
    json(db.prepare(`SELECT * FROM entries WHERE debit = ? OR credit = ? ORDER BY ${SORT[sort]} LIMIT 100`).all(account, account)),
);

server.registerTool("migration_state", { description: "Version of the schema", inputSchema: {} }, async () =>
  json({ version: db.pragma("user_version", { simple: true }) }),
);

await server.connect(new StdioServerTransport());
