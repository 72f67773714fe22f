#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { transport } from "./transport.js";
import { fill, names } from "./templates.js";

const server = new McpServer({ name: "mailroom", version: "1.2.2" });
const from = process.env.MAIL_FROM ?? "robot@example.com";
const ok = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.tool(
  "send_mail",
  "Send a plain text mail",
  { to: z.string().email(), subject: z.string().max(200), body: z.string() },
  async ({ to, subject, body }) => {
    const info = await transport().sendMail({ from, to, subject, text: body });
    return ok(`sent ${info.messageId} to ${to}`);
  },
);

server.tool(
  "send_template",
  "Send one of the templates",
  { to: z.string().email(), template: z.string(), values: z.record(z.string()) },
  async ({ to, template, values }) => {
    const { subject, body } = fill(template, values);
    const info = await transport().sendMail({ from, to, subject, text: body });
    return ok(`sent ${info.messageId} to ${to}`);
  },
);

server.tool("list_templates", "Names of the templates", {}, async () => ok(names().join("\n")));

await server.connect(new StdioServerTransport());
