#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { invoiceMail, reminderMail } from "./compose.js";
import { deliver, verify } from "./transport.js";

const server = new McpServer({ name: "invoice-post", version: "1.3.0" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "send_invoice",
  {
    description: "Send an invoice to a customer",
    inputSchema: { to: z.string().email(), number: z.string(), amount: z.number().positive(), link: z.string().url() },
  },
  async ({ to, number, amount, link }) => say(`sent ${await deliver(invoiceMail(to, number, amount, link))}`),
);

server.registerTool(
  "send_reminder",
  { description: "Remind a customer of an open invoice", inputSchema: { to: z.string().email(), number: z.string(), days: z.number().int() } },
  async ({ to, number, days }) => say(`sent ${await deliver(reminderMail(to, number, days))}`),
);

server.registerTool("verify_smtp", { description: "Check the SMTP settings" }, async () => say(await verify()));

await server.connect(new StdioServerTransport());
