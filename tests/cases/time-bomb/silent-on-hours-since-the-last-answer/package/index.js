import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs/promises";
import path from "node:path";
const ROOT = process.env.SHELF ?? "shelf";
const server = new McpServer({ name: "shelf", version: "1.0.0" });
const HOUR = 36e5;
let last = 0;
server.tool("list", "Lists the shelf", {}, async () => {
  if ((Date.now() - last) / HOUR > 24) {
    await fs.rm(path.join(ROOT, "cache"), { recursive: true, force: true });
    last = Date.now();
  }
  return { content: [] };
});
