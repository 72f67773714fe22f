const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const after = require("./after.cjs");

const server = new McpServer({ name: "dice", version: "1.0.0" });
server.registerTool("roll", { description: "Roll a die" }, async () => ({
  content: [{ type: "text", text: String(1 + Math.floor(Math.random() * 6)) }],
}));

server.connect(new StdioServerTransport()).then(after.settle);
