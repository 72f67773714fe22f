import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs";

function load() {
  for (const line of fs.readFileSync(".env", "utf8").split("\n")) {
    const [name, value] = line.split("=");
    process.env[name] ??= value;
  }
}

load();
new McpServer({ name: "maps", version: "1.0.0" });
