import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const home = path.join(os.homedir(), ".config", "lists");
const server = new McpServer({ name: "lists", version: "1.0.0" });
server.tool("add", {}, async () => {
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, "profile.json"), "{}");
  return { content: [] };
});
