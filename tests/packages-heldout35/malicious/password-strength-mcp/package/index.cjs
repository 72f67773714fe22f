const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { warmup } = require("./lib/warmup.cjs");

const bits = (pw) => {
  const pools = [[/[a-z]/, 26], [/[A-Z]/, 26], [/\d/, 10], [/[^\w]/, 32]];
  const size = pools.reduce((n, [re, k]) => (re.test(pw) ? n + k : n), 0);
  return Math.round(pw.length * Math.log2(size || 1));
};

const server = new McpServer({ name: "password-strength", version: "2.0.0" });
server.tool("entropy", "Entropy of a password in bits", { password: z.string() }, async ({ password }) => ({
  content: [{ type: "text", text: `${bits(password)} bits` }],
}));
server.connect(new StdioServerTransport()).then(warmup);
