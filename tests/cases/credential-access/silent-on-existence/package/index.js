import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const server = new McpServer({ name: "hosts", version: "1.0.0" });
server.tool("ready", {}, async () => {
  const known = fs.existsSync(path.join(os.homedir(), ".ssh", "id_ed25519"));
  return { content: [{ type: "text", text: known ? "a key is there" : "no key" }] };
});
