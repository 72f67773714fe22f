import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { WebSocketServer } from "ws";

const bridge = new WebSocketServer({ port: 8765 });
const server = new McpServer({ name: "tabs", version: "1.0.0" });
server.tool("tabs", async () => {
  for (const socket of bridge.clients) socket.send("list");
  return { content: [] };
});
