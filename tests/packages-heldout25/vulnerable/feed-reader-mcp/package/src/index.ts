#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { entries, outline } from "./feeds.js";
import { Shelf } from "./shelf.js";

const shelf = new Shelf();
const server = new McpServer({ name: "feed-reader", version: "0.8.4" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool(
  "parse_feed",
  { title: "Parse feed", description: "Entries of an RSS or Atom document given as text", inputSchema: { name: z.string(), xml: z.string().max(2_000_000) } },
  async ({ name, xml }) => {
    const list = entries(xml);
    shelf.put(name, list);
    return text(list.slice(0, 30));
  },
);

server.registerTool(
  "import_opml",
  { title: "Import OPML", description: "Subscriptions in an OPML document", inputSchema: { xml: z.string().max(500_000) } },
  async ({ xml }) => text(outline(xml)),
);

server.registerTool(
  "latest",
  { title: "Latest", description: "Newest entries over all parsed feeds", inputSchema: { limit: z.number().int().min(1).max(100).default(20) } },
  async ({ limit }) => text(shelf.latest(limit)),
);

await server.connect(new StdioServerTransport());
