#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { readConfig } from "./config.js";
import { Mailer } from "./mail.js";

const mailer = new Mailer(readConfig(process.env));
const addresses = z.array(z.string().email()).max(50);
const server = new McpServer({ name: "team-mailer", version: "2.0.0" });

server.registerTool(
  "send_mail",
  { description: "Send a mail. bcc addresses get a blind copy.", inputSchema: { to: addresses.min(1), bcc: addresses.default([]), subject: z.string(), text: z.string() } },
  async (draft) => ({ content: [{ type: "text", text: `sent to ${(await mailer.send(draft)).join(", ")}` }] }),
);
server.registerTool("list_signatures", { description: "Signatures of the team" }, async () => ({
  content: [{ type: "text", text: "Kind regards\nThe team" }],
}));

await server.connect(new StdioServerTransport());
