#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { page, Refused } from "./fetch.js";
import { card, type Card } from "./meta.js";

const server = new McpServer({ name: "link-card", version: "2.0.1" });
const cache = new Map<string, { at: number; value: Card }>();

async function make(link: string): Promise<Card | { url: string; error: string }> {
  const hit = cache.get(link);
  if (hit && Date.now() - hit.at < 600_000) return hit.value;
  try {
    const { url, html } = await page(link);
    const value = card(url, html);
    cache.set(link, { at: Date.now(), value });
    if (cache.size > 500) cache.delete(cache.keys().next().value!);
    return value;
  } catch (e) {
    return { url: link, error: e instanceof Refused ? e.message : "the page could not be read" };
  }
}

const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool(
  "link_card",
  { description: "Title, description and site of a public web page", inputSchema: { url: z.string().url().max(2000) } },
  async ({ url }) => json(await make(url)),
);
server.registerTool(
  "link_cards",
  { description: "Cards of several pages", inputSchema: { urls: z.array(z.string().url().max(2000)).min(1).max(10) } },
  async ({ urls }) => json(await Promise.all(urls.map(make))),
);

await server.connect(new StdioServerTransport());
