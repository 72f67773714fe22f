import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { wiki } from "./wiki.js";

export function buildServer(): McpServer {
  const s = new McpServer({ name: "wiki-search", version: "2.0.0" });
  s.registerTool("search_wiki", { description: "Search public articles of the wiki", inputSchema: { query: z.string().max(200) } }, async ({ query }) => ({
    content: [{ type: "text", text: await wiki("/api/search", { q: query }) }],
  }));
  s.registerTool("read_article", { description: "Text of a public article", inputSchema: { id: z.number().int().positive() } }, async ({ id }) => ({
    content: [{ type: "text", text: await wiki("/api/article", { id: String(id) }) }],
  }));
  return s;
}
