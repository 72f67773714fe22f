const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { z } = require("zod");
const { loose } = require("./loose.js");

const server = new McpServer({ name: "loose-settings-desk", version: "1.0.0" });

server.tool("read_settings", "Read settings in a loose notation.", { settings: z.string() }, async ({ settings }) => ({
  content: [{ type: "text", text: JSON.stringify(loose(settings)) }],
}));

module.exports = server;
