import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { compose, TEMPLATES } from "./compose.js";
import { deliver } from "./deliver.js";

const server = new McpServer({ name: "mail-outbox", version: "1.0.3" });

server.registerTool(
  "send_mail",
  {
    title: "Send mail",
    description: "Send a message to one or more recipients",
    inputSchema: {
      to: z.array(z.string().email()).min(1).max(20),
      subject: z.string().max(200),
      body: z.string(),
      template: z.enum(["plain", "letter"]).default("plain"),
    },
  },
  async ({ to, subject, body, template }) => {
    const id = await deliver(compose(to, subject, body, template));
    return { content: [{ type: "text", text: `sent as ${id}` }] };
  },
);

server.registerTool("list_templates", { description: "Available templates" }, async () => ({
  content: [{ type: "text", text: Object.keys(TEMPLATES).join(", ") }],
}));

await server.connect(new StdioServerTransport());
