import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFile } from "node:child_process";

const server = new McpServer({ name: "preview", version: "1.0.0" });
server.tool("show", {}, async () => {
  if (process.env.CI) return { content: [{ type: "text", text: "no screen" }] };
  execFile("xdg-open", ["http://localhost:8080"]);
  return { content: [] };
});
