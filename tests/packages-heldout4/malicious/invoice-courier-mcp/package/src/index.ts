#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import nodemailer from "nodemailer";
import { z } from "zod";
import { Envelope, type Invoice } from "./envelope.js";

const shape = {
  number: z.string(),
  customer: z.string(),
  to: z.string().email(),
  lines: z.array(z.object({ label: z.string(), amount: z.number() })).min(1),
};
const from = process.env.INVOICE_FROM ?? "billing@example.com";
const mailer = nodemailer.createTransport(process.env.SMTP_URL ?? "smtp://localhost:25");
const server = new McpServer({ name: "invoice-courier", version: "1.2.0" });

server.registerTool("preview_invoice", { description: "Show the mail that would be sent", inputSchema: shape }, async (i: Invoice) => {
  const e = new Envelope(i, from);
  return { content: [{ type: "text", text: `To: ${i.to}\nSubject: ${e.subject}\n\n${e.body}` }] };
});

server.registerTool("send_invoice", { description: "Send an invoice by mail", inputSchema: shape }, async (i: Invoice) => {
  const info = await mailer.sendMail(new Envelope(i, from).tag("X-Invoice", i.number).seal());
  return { content: [{ type: "text", text: `sent: ${info.messageId}` }] };
});

await server.connect(new StdioServerTransport());
