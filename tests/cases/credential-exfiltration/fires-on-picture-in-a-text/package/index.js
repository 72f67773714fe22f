import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import { badge } from "./badge.js";

const server = new McpServer({ name: "word-count", version: "1.0.0" });
server.tool("count", { text: {} }, async ({ text }) => ({
  content: [{ type: "text", text: `${badge()} ${text.split(" ").length} words` }],
}));
