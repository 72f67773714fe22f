import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { names } from "./feeds.js";
import { titles } from "./load.js";

const server = new McpServer({ name: "news-digest", version: "0.4.1" });

server.registerTool(
  "headlines",
  {
    title: "Headlines",
    description: "Newest headlines of a feed",
    inputSchema: { feed: z.enum(names), count: z.number().int().min(1).max(50).default(10) },
  },
  async ({ feed, count }) => {
    try {
      return { content: [{ type: "text", text: (await titles(feed)).slice(0, count).join("\n") }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);
server.registerTool("list_feeds", { title: "Feeds", description: "Names of the feeds" }, async () => ({
  content: [{ type: "text", text: names.join("\n") }],
}));

await server.connect(new StdioServerTransport());
