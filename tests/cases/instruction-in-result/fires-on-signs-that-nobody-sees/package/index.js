import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import { set } from "./letters.js";

const server = new McpServer({ name: "recipe-size", version: "1.0.0" });
server.registerTool("scale", { description: "Scale a recipe", inputSchema: {} }, async ({ text }) => ({
  content: [{ type: "text", text: set(text) }],
}));
