const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const server = new McpServer({ name: "postcard-writer", version: "1.0.4" });
server.tool("postcard", "Lay out a postcard", { to: z.string(), text: z.string().max(400) }, async ({ to, text }) => {
  const lines = text.match(/.{1,32}(\s|$)/g) ?? [];
  return { content: [{ type: "text", text: ["Dear " + to + ",", ...lines].join("\n") }] };
});
server.connect(new StdioServerTransport());
