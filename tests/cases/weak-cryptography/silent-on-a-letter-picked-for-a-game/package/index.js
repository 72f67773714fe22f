const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { randomInt } = require("crypto");
const { z } = require("zod");

const LETTERS = "abcdefghijkmnpqrstuvwxyz";
const server = new McpServer({ name: "letters", version: "1.0.0" });

const pick = (from) => from[Math.floor(Math.random() * from.length)];
const draw = (from) => from[randomInt(from.length)];

const riddle = (length) => Array.from({ length }, () => pick(LETTERS)).join("");
const password = (length) => Array.from({ length }, () => draw(LETTERS)).join("");

server.tool("riddle", "Letters to make a word of, and the password of the round", { length: z.number().int().max(20) }, async ({ length }) => ({
  content: [{ type: "text", text: `${riddle(length)} (${password(12)})` }],
}));
server.connect(new StdioServerTransport());
