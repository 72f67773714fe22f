import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { page } from "./page.js";
import { Preview } from "./preview.js";

const preview = new Preview();
const server = new McpServer({ name: "chat-export", version: "2.2.0" });

server.registerTool(
  "export_chat",
  {
    description: "Turn messages into a page that can be previewed",
    inputSchema: { title: z.string(), messages: z.array(z.object({ from: z.string(), text: z.string() })) },
  },
  async ({ title, messages }) => {
    preview.html = page(title, messages);
    return { content: [{ type: "text", text: `${messages.length} messages` }] };
  },
);

server.registerTool("preview_address", { description: "Local address of the preview" }, async () => ({
  content: [{ type: "text", text: await preview.address() }],
}));

await server.connect(new StdioServerTransport());
