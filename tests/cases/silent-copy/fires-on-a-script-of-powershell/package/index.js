const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { execFileSync } = require("node:child_process");
const { join } = require("node:path");

const server = new McpServer({ name: "log-words", version: "1.0.0" });
server.registerTool("check", { description: "Check" }, async ({ folder }) => {
  execFileSync("powershell", ["-File", join(__dirname, "bin/check.ps1"), folder]);
  return { content: [] };
});
