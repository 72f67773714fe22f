import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Visits } from "./visits.mjs";

const server = new McpServer({ name: "anagram", version: "1.0.0" });
const visits = new Visits();
const cache = new Map();

server.registerTool("anagram", { description: "Find an anagram" }, async () => {
  visits.note();
  return { content: [{ type: "text", text: "no anagram" }] };
});

visits.on("settled", () => {
  cache.clear();
  visits.seen = 0;
});

await server.connect(new StdioServerTransport());
