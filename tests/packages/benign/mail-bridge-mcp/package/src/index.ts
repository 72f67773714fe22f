#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Drafts, show } from "./drafts.js";
import { send } from "./transport.js";

const drafts = new Drafts();
const server = new McpServer({ name: "mail-bridge", version: "1.1.0" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "draft_mail",
  { description: "Make a draft and show it", inputSchema: { to: z.array(z.string().email()).min(1).max(20), subject: z.string().max(200), text: z.string().max(50_000) } },
  async (a) => {
    const d = drafts.add(a.to, a.subject, a.text);
    return say(`draft ${d.id}\n\n${show(d)}`);
  },
);

server.registerTool("send_draft", { description: "Send a draft; the user sees it and is asked first", inputSchema: { id: z.string().uuid() } }, async ({ id }) => {
  const d = drafts.take(id);
  const answer = await server.server.elicitInput({
    message: `Send this mail?\n\n${show(d)}`,
    requestedSchema: { type: "object", properties: { send: { type: "boolean" } }, required: ["send"] },
  });
  if (answer.action !== "accept" || answer.content?.send !== true) return say("not sent");
  return say(`sent, ${await send(d)}`);
});

await server.connect(new StdioServerTransport());
