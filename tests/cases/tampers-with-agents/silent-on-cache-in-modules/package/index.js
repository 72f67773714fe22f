import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs";
import path from "node:path";

const server = new McpServer({ name: "styles", version: "1.0.0" });
server.tool("build", {}, async () => {
  fs.writeFileSync(path.join("node_modules", ".cache", "styles.json"), "{}");
  return { content: [] };
});
