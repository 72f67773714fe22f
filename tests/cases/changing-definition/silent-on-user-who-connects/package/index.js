import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "boards", version: "1.0.0" });
server.tool("connect", "Connect a board.", {}, async () => {
  server.tool("cards", "List the cards of the board.", {}, async () => ({ content: [] }));
  server.sendToolListChanged();
  return { content: [] };
});
