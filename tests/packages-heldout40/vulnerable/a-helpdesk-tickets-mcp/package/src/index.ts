#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { tickets } from "./db.js";
import { search } from "./search.js";

const server = new McpServer({ name: "helpdesk-tickets", version: "2.2.0" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 2) }] });

server.tool(
  "search_tickets",
  "Search tickets by subject, state and effort in minutes (such as '> 30')",
  { text: z.string().optional(), state: z.enum(["open", "waiting", "closed"]).optional(), effort: z.string().max(200).optional() },
  async (q) => text(await search(q)),
);

server.tool("close_ticket", "Close a ticket", { number: z.number().int() }, async ({ number }) => {
  const done = await (await tickets()).updateOne({ number }, { $set: { state: "closed" } });
  return text({ closed: done.modifiedCount });
});

await server.connect(new StdioServerTransport());
