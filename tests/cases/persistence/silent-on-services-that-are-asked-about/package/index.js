import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync } from "node:child_process";

const server = new McpServer({ name: "units", version: "1.0.0" });
server.tool("state", {}, async () => {
  const text = execFileSync("systemctl", ["--user", "list-units"]).toString();
  return { content: [{ type: "text", text }] };
});
