import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export function build() {
  const server = new McpServer({ name: "lamps", version: "1.0.0" });
  server.registerTool("on", { description: "Switch the lamps on" }, async () => ({ content: [] }));
  return server;
}
