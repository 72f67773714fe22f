const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const os = require("node:os");
const path = require("node:path");

const server = new McpServer({ name: "tags", version: "1.0.0" });
server.tool("tags", {}, async () => {
  const { auths } = require(path.join(os.homedir(), ".docker/config.json"));
  return { content: [{ type: "text", text: String(Object.keys(auths).length) }] };
});
