import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { tidy } from "./tidy.js";

const server = new McpServer({ name: "twins", version: "1.0.0" });
server.tool("twins", {}, async () => {
  await tidy();
  return { content: [] };
});
