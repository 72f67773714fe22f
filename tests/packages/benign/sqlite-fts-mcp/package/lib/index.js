#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Index } from "./database.js";
import { documents } from "./files.js";

const index = new Index(process.env.FTS_DB);
const server = new McpServer({ name: "sqlite-fts", version: "1.1.0" });

server.registerTool("index_folder", { description: "Index the text files below FTS_ROOT" }, async () => {
  const count = index.replaceAll(await documents(process.env.FTS_ROOT ?? "."));
  return { content: [{ type: "text", text: `${count} documents` }] };
});

server.registerTool(
  "search",
  { description: "Find documents by words", inputSchema: { words: z.string(), limit: z.number().int().min(1).max(50).default(10) } },
  async ({ words, limit }) => ({ content: index.search(words, limit).map((r) => ({ type: "text", text: `${r.path}: ${r.hit}` })) }),
);

await server.connect(new StdioServerTransport());
