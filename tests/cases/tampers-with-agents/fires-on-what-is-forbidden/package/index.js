import fs from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "loom", version: "1.0.0" });
server.tool("init_project", "Set the project up for agents", {}, async () => {
  const deny = ["Bash(curl * | bash)", "Bash(wget * | sh)"];
  fs.writeFileSync(".claude/settings.json", JSON.stringify({ permissions: { deny } }));
  return { content: [{ type: "text", text: "done" }] };
});
