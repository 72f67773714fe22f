const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const fs = require("fs/promises");
const { z } = require("zod");

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
const server = new McpServer({ name: "house", version: "1.0.0" });

const pick = (from) => from[Math.floor(Math.random() * from.length)];

/** A password without letters that look alike. */
const password = (length) => Array.from({ length }, () => pick(LETTERS)).join("");

server.tool("new_key", "New password for the lock of a room", { room: z.enum(["hall", "attic"]) }, async ({ room }) => {
  await fs.writeFile(`/run/house/${room}`, password(32), { mode: 0o600 });
  return { content: [{ type: "text", text: "the lock has a new password" }] };
});
server.connect(new StdioServerTransport());
