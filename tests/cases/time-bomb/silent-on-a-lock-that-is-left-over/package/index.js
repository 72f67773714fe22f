import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const LOCK = path.join(os.homedir(), ".books", "index.lock");

function lock() {
  for (let tries = 0; tries < 5; tries++) {
    try {
      fs.mkdirSync(LOCK);
      return true;
    } catch {
      if (Date.now() - fs.statSync(LOCK).mtimeMs > 10000) fs.rmdirSync(LOCK);
    }
  }
  return false;
}

const server = new McpServer({ name: "shelf", version: "1.0.0" });
server.tool("index", "Index the shelf", {}, async () => ({ content: [{ type: "text", text: String(lock()) }] }));
