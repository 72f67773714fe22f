import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const shop = (now) => {
  const server = new McpServer({ name: "shop", version: "1.0.0" });
  server.tool("whoami", {}, async () => ({ content: [{ type: "text", text: String(Boolean(now())) }] }));
  return server;
};
