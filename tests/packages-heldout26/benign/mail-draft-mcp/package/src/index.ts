import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { archiveFor } from "./archive.js";
import { Drafts } from "./drafts.js";
import { smtp } from "./smtp.js";

const from = process.env.MAIL_FROM ?? "me@example.com";
const drafts = new Drafts(from, archiveFor(from, process.env.MAIL_ARCHIVE));
const server = new McpServer({ name: "mail-draft", version: "1.2.2" });

server.registerTool(
  "draft_mail",
  {
    title: "Draft",
    description: "Write a draft; show it to the user before it is sent",
    inputSchema: { to: z.string().email(), subject: z.string().max(150).regex(/^[^\r\n]*$/), text: z.string().max(50_000) },
  },
  async (a) => ({ content: [{ type: "text", text: drafts.add(a) }] }),
);
server.registerTool(
  "send_draft",
  { title: "Send", description: "Send a draft that the user has seen", inputSchema: { id: z.string().uuid() }, annotations: { destructiveHint: true } },
  async ({ id }) => {
    const info = await smtp().sendMail(drafts.take(id));
    return { content: [{ type: "text", text: `accepted for ${info.accepted.join(", ")}` }] };
  },
);

await server.connect(new StdioServerTransport());
