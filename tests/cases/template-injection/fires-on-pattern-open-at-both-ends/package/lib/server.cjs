const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { z } = require("zod");
const greet = require("./greeting.cjs");

const server = new McpServer({ name: "greeting", version: "1.0.0" });

server.tool("greet", "A greeting", { text: z.string(), name: z.string() }, async ({ text, name }) => ({
  content: [{ type: "text", text: greet(text, { name, day: new Date().toDateString() }) }],
}));
