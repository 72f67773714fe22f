#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Tables } from "./tables.js";
import { openDisplay } from "./kitchen.js";

const tables = new Tables(12);
const server = new McpServer({ name: "table-booking", version: "0.9.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const slot = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

server.registerTool("free_tables", { description: "Free tables at a time", inputSchema: { slot } }, async ({ slot }) =>
  text(tables.free(slot).join(", ") || "none"),
);
server.registerTool(
  "book_table",
  { description: "Book a table", inputSchema: { slot, table: z.number().int(), guest: z.string() } },
  async ({ slot, table, guest }) => text(tables.book(slot, table, guest) ? "booked" : "taken"),
);
server.registerTool(
  "cancel_table",
  { description: "Cancel a booking", inputSchema: { slot, table: z.number().int() } },
  async ({ slot, table }) => text(tables.cancel(slot, table) ? "cancelled" : "no such booking"),
);

openDisplay(tables);
await server.connect(new StdioServerTransport());
