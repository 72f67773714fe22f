#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { balance, entries } from "./ledger.js";
import { SORTS } from "./sort.js";

const server = new McpServer({ name: "ledger-query", version: "0.4.4" });
const account = z.string().regex(/^\d{4,8}$/);
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "list_entries",
  {
    description: "Entries of an account",
    inputSchema: { account, text: z.string().default(""), sort: z.enum(SORTS).default("date"), newestFirst: z.boolean().default(true) },
    annotations: { readOnlyHint: true },
  },
  async ({ account, text, sort, newestFirst }) => json(await entries(account, text, sort, newestFirst)),
);

server.registerTool(
  "account_balance",
  { description: "Balance of an account", inputSchema: { account }, annotations: { readOnlyHint: true } },
  async ({ account }) => json(await balance(account)),
);

await server.connect(new StdioServerTransport());
