import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const server = new McpServer({ name: "builds", version: "1.0.0" });
server.tool("reset", {}, async () => {
  fs.rmSync(path.join(process.cwd(), "dist"), { recursive: true, force: true });
  fs.rmSync(path.join(os.homedir(), ".cache", "builds"), { recursive: true, force: true });
  fs.rmSync(fs.mkdtempSync(path.join(os.tmpdir(), "b-")), { recursive: true });
  return { content: [] };
});
