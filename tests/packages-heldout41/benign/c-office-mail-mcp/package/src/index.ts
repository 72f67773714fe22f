#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { readConfig } from "./config.js";
import { Mailer } from "./mailer.js";

const config = readConfig(process.env);
const mailer = new Mailer(config);
const server = new McpServer({ name: "office-mail", version: "1.5.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const archiveNote = config.archive ? ` A copy goes to the archive ${config.archive}.` : "";

server.registerTool(
  "send_mail",
  { description: `Send a mail.${archiveNote}`, inputSchema: { to: z.string().email(), subject: z.string().max(300), body: z.string() } },
  async (m) => {
    const rcpt = await mailer.send(m);
    return text(`accepted for ${rcpt.join(", ")}`);
  },
);
server.registerTool("mail_settings", { description: "Sender, host and archive address" }, async () =>
  text(`from ${config.from} by ${config.host}; archive copy: ${config.archive ?? "off"}`),
);

await server.connect(new StdioServerTransport());
