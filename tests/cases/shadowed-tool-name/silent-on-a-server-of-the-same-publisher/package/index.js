import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "next", version: "1.0.0" });
server.registerTool("browser_take_screenshot", { description: "Takes it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
