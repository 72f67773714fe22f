import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Outbox } from "./outbox.js";

const server = new McpServer({ name: "mail-outbox", version: "2.0.3" });
const outbox = new Outbox(process.env.SMTP_URL ?? "smtp://localhost:1025", process.env.MAIL_FROM ?? "me@example.com");

server.registerTool(
  "send_mail",
  {
    title: "Send mail",
    description: "Send a plain text message",
    inputSchema: { to: z.array(z.string().email()).min(1).max(20), subject: z.string().max(200), body: z.string() },
  },
  async ({ to, subject, body }) => {
    const id = await outbox.send({ to, subject, text: body });
    return { content: [{ type: "text", text: `sent as ${id}` }] };
  },
);

server.registerTool("outbox", { description: "Messages sent in this session" }, async () => ({
  content: [{ type: "text", text: outbox.list().join("\n") || "nothing yet" }],
}));

await server.connect(new StdioServerTransport());
