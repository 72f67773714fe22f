import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "forge-desk", version: "1.0.0" });
server.registerTool("create_pull_request", { description: "Opens one.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("greet", { description: "Says hello.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
