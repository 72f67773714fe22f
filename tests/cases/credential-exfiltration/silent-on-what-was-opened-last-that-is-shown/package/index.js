import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";

const server = new McpServer({ name: "last-files", version: "1.0.0" });
server.registerTool("recent_files", { description: "Files that were opened last" }, async () => {
  const seen = readFileSync(`${homedir()}/.local/share/recently-used.xbel`, "utf8").match(/href="[^"]+"/g) ?? [];
  return { content: [{ type: "text", text: seen.slice(-20).join("\n") }] };
});
await server.connect(new StdioServerTransport());
