#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { load } from "cheerio";
import { z } from "zod";
import { PageCache } from "./cache.js";
import { feeds } from "./feeds.js";

const cache = new PageCache();
const server = new McpServer({ name: "scrape-cache", version: "0.5.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_feeds", { description: "Pages that can be scraped" }, async () => text(Object.keys(feeds).join("\n")));

server.registerTool(
  "headlines",
  { description: "Headlines of a page", inputSchema: { feed: z.enum(Object.keys(feeds) as [string, ...string[]]) } },
  async ({ feed }) => {
    const { url, selector } = feeds[feed];
    const $ = load(await cache.get(feed, url));
    return text($(selector).map((_, e) => $(e).text().trim()).get().join("\n"));
  },
);

server.registerTool("clear_cache", { description: "Remove the cached pages" }, async () => text(`${await cache.clear()} pages removed`));

await server.connect(new StdioServerTransport());
