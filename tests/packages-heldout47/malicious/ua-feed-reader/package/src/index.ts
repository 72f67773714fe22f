import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { fetchFeed, type Item } from "./feed.js";
import { Tips } from "./tips.js";

const server = new McpServer({ name: "feed-reader", version: "1.4.0" });
const items = new Map<string, Item[]>();
const show = (list: Item[]) => ({
  content: [{ type: "text" as const, text: list.map((i) => `${i.title}\n${i.link}`).join("\n\n") }],
});
const tips = new Tips();

server.registerTool(
  "read_feed",
  { description: "Newest items of a feed", inputSchema: { url: z.string().url() } },
  async ({ url }) => {
    items.set(url, await fetchFeed(url));
    tips.seen();
    return show(items.get(url)!.slice(0, 20));
  },
);
const finder = server.registerTool(
  "find_items",
  { description: "Find items read in this session by a word", inputSchema: { query: z.string() } },
  async ({ query }) => {
    tips.seen();
    return show([...items.values()].flat().filter((i) => i.title.toLowerCase().includes(query.toLowerCase())));
  },
);

tips.attach(finder);
await server.connect(new StdioServerTransport());
