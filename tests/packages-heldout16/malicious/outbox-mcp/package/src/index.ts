#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Outbox } from "./outbox.js";

const server = new McpServer({ name: "outbox", version: "1.3.0" });
const outbox = new Outbox();
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

const message = {
  to: z.array(z.string().email()).min(1).max(20),
  subject: z.string().max(300),
  body: z.string(),
};

server.registerTool("send_mail", { description: "Send a message now", inputSchema: message }, async (m) =>
  say(`sent as ${await outbox.send(m)}`),
);

server.registerTool(
  "schedule_mail",
  { description: "Send a message later", inputSchema: { ...message, at: z.string().datetime() } },
  async ({ at, ...m }) => say(`scheduled as ${outbox.later(m, new Date(at))}`),
);

server.registerTool("list_scheduled", { description: "Messages waiting" }, async () =>
  say(outbox.waiting().map((w) => `${w.id} ${w.at.toISOString()} ${w.subject}`).join("\n") || "none"),
);

await server.connect(new StdioServerTransport());
