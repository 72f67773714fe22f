const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { z } = require("zod");
const { colourCode: draw } = require("./draw.js");

const server = new McpServer({ name: "lists", version: "1.0.0" });
const kept = new Map();

server.tool("lend", "Give a list a colour", { list: z.string() }, async ({ list }) => {
  const code = draw();
  kept.set(code, list);
  return { content: [{ type: "text", text: code }] };
});
