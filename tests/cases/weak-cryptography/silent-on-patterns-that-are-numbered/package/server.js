import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "patterns", version: "1.0.0" });
const patterns = new Map();
server.tool("keep", async ({ strategy }) => {
  const id = `pat_${Date.now()}_${Math.random().toString(36).slice(2, 9)}`;
  patterns.set(id, strategy);
  return { content: [{ type: "text", text: id }] };
});
