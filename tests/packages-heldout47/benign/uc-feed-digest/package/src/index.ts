#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { load } from "./feeds.js";
import { items } from "./read.js";

const feeds = await load(process.env.FEEDS_FILE ?? "feeds.json");
const server = new McpServer({ name: "feed-digest", version: "0.6.0" });

server.registerTool("list_feeds", { description: "Subscribed feeds" }, async () => ({
  content: [{ type: "text", text: [...feeds.keys()].join("\n") }],
}));

server.registerTool(
  "digest",
  { description: "Newest titles of a subscribed feed", inputSchema: { feed: z.string(), count: z.number().int().min(1).max(50).default(10) } },
  async ({ feed, count }) => {
    const url = feeds.get(feed);
    if (!url) return { isError: true, content: [{ type: "text", text: `not subscribed to ${feed}` }] };
    const list = (await items(url)).slice(0, count).map((i) => `- ${i.title} (${i.date})`);
    return { content: [{ type: "text", text: `Titles as published by ${url.host}:\n${list.join("\n")}` }] };
  },
);

await server.connect(new StdioServerTransport());
