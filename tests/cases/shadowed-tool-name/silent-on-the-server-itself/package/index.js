import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "playwright", version: "1.0.0" });
server.registerTool("browser_close", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("browser_take_screenshot", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
