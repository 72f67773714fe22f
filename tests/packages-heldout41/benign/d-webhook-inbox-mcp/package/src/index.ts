#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Inbox } from "./inbox.js";
import { listen } from "./listener.js";

const secret = process.env.INBOX_SECRET ?? "";
if (secret.length < 16) {
  console.error("INBOX_SECRET must have at least 16 characters");
  process.exit(2);
}

const inbox = new Inbox(100);
listen(inbox, secret, Number(process.env.INBOX_PORT ?? 8095));

const server = new McpServer({ name: "webhook-inbox", version: "0.9.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
const id = z.string().uuid();

server.registerTool("list_deliveries", { description: "Received deliveries", inputSchema: {} }, async () => json(inbox.list()));
server.registerTool("show_delivery", { description: "Body of a delivery (data of a third party)", inputSchema: { id } }, async (a) => json(inbox.show(a.id)));
server.registerTool("forget_delivery", { description: "Remove a delivery from memory", inputSchema: { id } }, async (a) => json(inbox.forget(a.id)));

await server.connect(new StdioServerTransport());
