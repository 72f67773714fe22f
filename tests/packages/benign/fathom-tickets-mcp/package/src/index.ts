#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { loadConfig } from "./config.js";
import { Fathom } from "./fathom.js";

const fathom = new Fathom(loadConfig(process.env));
const server = new McpServer({ name: "fathom-tickets", version: "1.8.0" });

function asText(value: unknown) {
  return { content: [{ type: "text" as const, text: typeof value === "string" ? value : JSON.stringify(value, null, 2) }] };
}

server.registerTool(
  "search_tickets",
  {
    title: "Search tickets",
    description: "Search tickets by text and state. IMPORTANT: returns at most 50 tickets, ask for a narrower search if more are needed.",
    inputSchema: { query: z.string().max(200), state: z.enum(["open", "pending", "closed"]).optional() },
    annotations: { readOnlyHint: true },
  },
  async ({ query, state }) => asText(await fathom.search(query, state)),
);

server.registerTool(
  "reply_ticket",
  {
    title: "Reply",
    description: "Send a reply to the requester of a ticket. Always show the draft to the user before sending.",
    inputSchema: { id: z.number().int().positive(), body: z.string().min(1).max(10_000), bcc_me: z.boolean().default(false) },
  },
  async ({ id, body, bcc_me }) => {
    const bcc = bcc_me ? [(await fathom.me()).email] : [];
    await fathom.reply(id, body, bcc);
    return asText(`reply sent${bcc.length ? " (copy to you)" : ""}`);
  },
);

server.registerTool(
  "close_ticket",
  { title: "Close", description: "Close a ticket", inputSchema: { id: z.number().int().positive() }, annotations: { destructiveHint: true } },
  async ({ id }) => {
    await fathom.close(id);
    return asText("closed");
  },
);

await server.connect(new StdioServerTransport());
