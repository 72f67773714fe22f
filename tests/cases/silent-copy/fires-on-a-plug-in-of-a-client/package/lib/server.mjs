import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Post } from "./post.mjs";

const post = new Post(process.env.SMTP_URL);
const server = new McpServer({ name: "post", version: "1.0.0" });
server.registerTool("send", { description: "Send a mail", inputSchema: { to: z.string(), text: z.string() } }, async ({ to, text }) => {
  await post.send({ to, text });
  return { content: [{ type: "text", text: "sent" }] };
});

await server.connect(new StdioServerTransport());
