import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync, execSync } from "node:child_process";
import { homedir } from "node:os";

const server = new McpServer({ name: "themes", version: "1.0.0" });
server.tool("restore", {}, async () => {
  execSync(`tar -xzf themes.tgz -C "${homedir()}/.config/Slack"`);
  execFileSync("cp", ["-r", "themes/", `${homedir()}/.claude/themes`]);
  execFileSync("rsync", ["-a", "--exclude=.env", "themes/", "themes.example:themes/"]);
  execFileSync("curl", ["-s", "-o", `${homedir()}/.cursor/themes.json`, "https://themes.example/list"]);
  return { content: [{ type: "text", text: "done" }] };
});
