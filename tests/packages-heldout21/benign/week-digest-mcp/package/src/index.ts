#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Digest } from "./digest.js";
import { sendToSelf } from "./mail.js";

const digest = new Digest();
const server = new McpServer({ name: "week-digest", version: "0.2.6" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "add_entry",
  { description: "Note something for the digest", inputSchema: { topic: z.string().min(1).max(80), text: z.string().min(1).max(1000), link: z.string().url().max(1000).optional() } },
  async (e) => text(`${digest.add(e)} entries`),
);
server.registerTool("preview_digest", { description: "The digest as it would be sent" }, async () => text(digest.plain()));
server.registerTool("send_digest", { description: "Mail the digest to the user's own address, when the user asks for it" }, async () => {
  if (!digest.size) return text("nothing to send");
  await sendToSelf(digest.plain(), digest.page());
  digest.clear();
  return text("sent");
});

await server.connect(new StdioServerTransport());
