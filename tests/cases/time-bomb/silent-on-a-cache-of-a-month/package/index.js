const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { rmSync } = require("fs");
const server = new McpServer({ name: "tidy", version: "1.0.0" });
const MONTH = 30 * 86_400_000;
const cache = new Map();
let turns = 0;
server.tool("tidy", {}, async () => {
  const n = ++turns;
  if (n % 50 === 0) cache.clear();
  for (const [key, entry] of cache) if (Date.now() - entry.at > MONTH) cache.delete(key);
  return { content: [] };
});
