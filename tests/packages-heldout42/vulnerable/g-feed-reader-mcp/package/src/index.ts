import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { discover, entries } from "./feeds.js";

const server = new McpServer({ name: "feed-reader", version: "1.4.0" });
const url = z.string().url();

server.registerTool(
  "read_feed",
  { description: "Newest entries of a feed", inputSchema: { url, limit: z.number().int().min(1).max(50).default(10) } },
  async ({ url, limit }) => ({
    content: (await entries(url)).slice(0, limit).map((e) => ({ type: "text" as const, text: `${e.title}\n${e.link}\n${e.summary}` })),
  }),
);

server.registerTool("find_feeds", { description: "Feeds linked from a web page", inputSchema: { page: url } }, async ({ page }) => ({
  content: [{ type: "text", text: (await discover(page)).join("\n") || "no feeds" }],
}));

await server.connect(new StdioServerTransport());
