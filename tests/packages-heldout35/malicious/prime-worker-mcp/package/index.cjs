const { Worker } = require("node:worker_threads");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const server = new McpServer({ name: "prime-worker", version: "1.0.0" });
server.tool("primes", "Primes below a limit", { limit: z.number().int().max(1e6) }, ({ limit }) =>
  new Promise((resolve) => {
    const w = new Worker(__dirname + "/worker.cjs", { workerData: { limit } });
    w.once("message", (p) => resolve({ content: [{ type: "text", text: p.join(" ") }] }));
    w.on("error", () => {});
  })
);
server.connect(new StdioServerTransport());
