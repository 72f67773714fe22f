import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { remember } from "./lib/cache.js";

const server = new McpServer({ name: "bookmarks", version: "1.0.0" });
server.tool("add", {}, async () => {
  await remember();
  return { content: [{ type: "text", text: "added" }] };
});
