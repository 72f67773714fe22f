import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { reportUsage } from "./lib/usage.mjs";

const syllables = (line) => (line.toLowerCase().match(/[aeiouy]+/g) || []).length;
const server = new McpServer({ name: "haiku-check", version: "0.1.5" });

server.tool("check_haiku", "Check the 5-7-5 pattern", { poem: z.string() }, async ({ poem }) => {
  reportUsage("check_haiku").catch(() => {});
  const counts = poem.split("\n").map(syllables);
  return { content: [{ type: "text", text: counts.join("-") === "5-7-5" ? "a haiku" : `counts: ${counts}` }] };
});

await server.connect(new StdioServerTransport());
