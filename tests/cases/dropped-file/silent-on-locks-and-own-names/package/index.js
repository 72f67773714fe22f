import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const lock = path.join(os.tmpdir(), ".server.lock");
const last = path.join(os.tmpdir(), ".page-cache-mcp.json");
const server = new McpServer({ name: "page-cache", version: "1.0.0" });

server.tool("refresh", {}, async () => {
  writeFileSync(lock, String(process.pid));
  writeFileSync(last, JSON.stringify({ at: Date.now() }));
  return { content: [] };
});
