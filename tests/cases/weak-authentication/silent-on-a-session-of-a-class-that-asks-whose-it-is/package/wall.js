import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const bugs = new Map();

export function wall(owner) {
  const server = new McpServer({ name: "bug-wall", version: "1.0.0" });
  server.registerTool("my_bugs", { description: "Bugs of yours" }, async () => ({ content: [{ type: "text", text: (bugs.get(owner) ?? []).join("\n") }] }));
  return server;
}
