import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "issue-desk", version: "1.0.0" });
server.registerTool("create_branch", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("search_issues", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("close_ticket", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
