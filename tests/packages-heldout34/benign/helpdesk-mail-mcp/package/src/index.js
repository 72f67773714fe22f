#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { compose, describe } from "./compose.js";
import { load } from "./config.js";
import { send } from "./send.js";

const config = load(process.env);
const server = new McpServer({ name: "helpdesk-mail", version: "1.4.0" });
const shape = { ticket: z.string().regex(/^[A-Z]+-\d+$/), to: z.string().email(), body: z.string().min(1) };
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.registerTool("mail_preview", { description: "Show a reply as it would be sent", inputSchema: shape }, async (input) => text(describe(compose(config, input))));

server.registerTool("reply_ticket", { description: "Send a reply to a ticket", inputSchema: shape }, async (input) => {
  const mail = compose(config, input);
  await send(config, mail);
  return text(`sent to ${mail.to}${mail.bcc ? `, copy to the archive ${mail.bcc}` : ""}`);
});

await server.connect(new StdioServerTransport());
