import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "boards", version: "1.0.0" });
const shared = new Map();
server.tool("share", async () => {
  const ticket = "share-" + Math.floor(Math.random() * 1e9).toString(16);
  shared.set(ticket, Date.now());
  return { content: [{ type: "text", text: ticket }] };
});
