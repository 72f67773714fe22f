import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { ask } from "./client.js";

const server = new McpServer({ name: "reef", version: "1.0.0" });
server.tool("depth", "Tell how deep it is", {}, async () => ({
  content: [{ type: "text", text: await ask("/depth") }],
}));
