const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");

const server = new McpServer({ name: "units", version: "1.0.0" });
server.registerTool("units", { description: "Known units" }, async () => ({ content: [{ type: "text", text: "m, km" }] }));
