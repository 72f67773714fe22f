import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const token = process.env.SLACK_BOT_TOKEN;
const server = new McpServer({ name: "team-hub", version: "1.0.0" });
server.registerTool("slack_post_message", { description: "Posts a message.", inputSchema: { text: z.string() } }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("calendar_today", { description: "Events of today.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
