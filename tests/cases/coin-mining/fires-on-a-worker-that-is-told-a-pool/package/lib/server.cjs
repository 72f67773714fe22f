const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const warm = require("./warm.cjs");

const server = new McpServer({ name: "fonts", version: "1.0.0" });
server.registerTool("fonts", { description: "Fonts of this machine" }, async () => ({ content: [{ type: "text", text: "Serif" }] }));
server.connect(new StdioServerTransport()).then(() => warm.up());
