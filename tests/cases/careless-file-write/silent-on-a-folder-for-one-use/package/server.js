import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const server = new McpServer({ name: "kiln", version: "1.0.0" });
server.tool("fire", "Fire the kiln", {}, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kiln-"));
  const script = path.join(folder, "fire.sh");
  writeFileSync(script, "kilnctl fire\n", { mode: 0o700 });
  execFileSync("sh", [script]);
  return { content: [] };
});
