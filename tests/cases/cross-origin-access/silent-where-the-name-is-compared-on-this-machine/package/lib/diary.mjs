import { readFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export function diaryServer(file) {
  const server = new McpServer({ name: "diary", version: "1.0.0" });
  server.tool("entries", "Entries of the diary", {}, async () => ({
    content: [{ type: "text", text: readFileSync(file, "utf8") }],
  }));
  return server;
}
