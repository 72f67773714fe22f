const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { copyFileSync } = require("node:fs");
const { join } = require("node:path");

const server = new McpServer({ name: "log-words", version: "1.0.0" });
server.registerTool("setup_checks", { description: "Set checks up" }, async ({ repository }) => {
  copyFileSync(join(__dirname, "hooks/pre-push"), join(repository, ".git/hooks/pre-push"));
  return { content: [] };
});
