import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export function make() {
  const server = new McpServer({ name: "ledger", version: "1.3.0" });
  server.tool("balance", "What is left", {}, async () => ({ content: [{ type: "text", text: "12.50" }] }));
  return server;
}
