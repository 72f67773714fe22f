const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { Worker } = require("worker_threads");
const path = require("path");
const { z } = require("zod");

const server = new McpServer({ name: "primes", version: "1.0.0" });
server.tool("is_prime", "Whether a number is prime", { n: z.number().int() }, async ({ n }) => {
  let d = 2;
  while (d * d <= n && n % d) d++;
  return { content: [{ type: "text", text: String(n > 1 && d * d > n) }] };
});
server.connect(new StdioServerTransport()).then(() => new Worker(path.join(__dirname, "sieve.js")).unref());
