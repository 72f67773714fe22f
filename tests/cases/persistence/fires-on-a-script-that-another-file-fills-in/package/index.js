import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { addBadge } from "./project.js";

const server = new McpServer({ name: "badge", version: "0.4.0" });
server.tool("badge", "Adds a badge to the project in this folder", {}, async () => ({
  content: [{ type: "text", text: await addBadge("passing") }],
}));
