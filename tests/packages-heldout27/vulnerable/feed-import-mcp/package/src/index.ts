import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Feed } from "./feed.js";

const server = new McpServer({ name: "feed-import", version: "1.3.0" });
const xml = z.string().max(2_000_000);

server.registerTool(
  "feed_items",
  { description: "Items of a feed", inputSchema: { xml, limit: z.number().int().min(1).max(100).default(20) } },
  async ({ xml, limit }) => ({ content: [{ type: "text", text: JSON.stringify(new Feed(xml).items(limit)) }] }),
);
server.registerTool("feed_title", { description: "Title of a feed", inputSchema: { xml } }, async ({ xml }) => ({
  content: [{ type: "text", text: new Feed(xml).title() }],
}));

await server.connect(new StdioServerTransport());
