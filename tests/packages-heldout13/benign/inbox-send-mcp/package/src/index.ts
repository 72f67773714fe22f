import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Drafts } from "./drafts.js";
import { send } from "./transport.js";
import { settings } from "./settings.js";

const drafts = new Drafts();
const server = new McpServer({ name: "inbox-send", version: "1.2.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const line = z.string().max(200).regex(/^[^\r\n]*$/, "no line breaks");

server.registerTool(
  "draft_mail",
  {
    description: "Write a draft. It is not sent. Show the preview to the user and ask before you call send_draft.",
    inputSchema: { to: z.array(z.string().email()).min(1).max(20), subject: line, body: z.string().max(50_000) },
  },
  async (mail) => text(drafts.preview(drafts.add({ ...mail, bcc: settings.copyToSelf ? [settings.from] : [] }))),
);

server.registerTool("send_draft", { description: "Send a draft the user has agreed to", inputSchema: { id: z.string().uuid() } }, async ({ id }) => {
  const draft = drafts.take(id);
  await send(draft);
  return text(`sent to ${[...draft.to, ...draft.bcc.map((b) => `${b} (copy)`)].join(", ")}`);
});

server.registerTool("list_drafts", { description: "Drafts that are not sent yet" }, async () => text(drafts.list().join("\n") || "(none)"));

await server.connect(new StdioServerTransport());
