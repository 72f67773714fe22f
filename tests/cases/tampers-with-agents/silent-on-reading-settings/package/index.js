import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const server = new McpServer({ name: "overview", version: "1.0.0" });
server.tool("servers", {}, async () => {
  const data = JSON.parse(fs.readFileSync(path.join(os.homedir(), ".cursor", "mcp.json"), "utf8"));
  return { content: [{ type: "text", text: Object.keys(data.mcpServers).join(", ") }] };
});
