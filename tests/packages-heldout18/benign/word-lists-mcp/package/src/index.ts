import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { load } from "./lists.js";
import { LISTS } from "./manifest.js";

const server = new McpServer({ name: "word-lists", version: "0.2.0" });
const list = z.enum(Object.keys(LISTS) as [string, ...string[]]);

server.registerTool("fetch_list", { description: "Download a word list into the cache", inputSchema: { list } }, async ({ list }) => ({
  content: [{ type: "text", text: `${(await load(list)).size} words` }],
}));

server.registerTool(
  "count_words",
  { description: "How many words of a text are in a list", inputSchema: { list, text: z.string().max(100_000) } },
  async ({ list, text }) => {
    const words = await load(list);
    const hits = text.toLowerCase().split(/\W+/).filter((w) => words.has(w)).length;
    return { content: [{ type: "text", text: String(hits) }] };
  },
);

await server.connect(new StdioServerTransport());
