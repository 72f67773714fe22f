#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { headings } from "./outline.js";
import { result } from "./result.js";
import { stats } from "./stats.js";

const server = new McpServer({ name: "doc-summary", version: "0.4.2" });
const text = z.string().min(1).max(1_000_000);

server.registerTool("outline", { description: "Headings of a document", inputSchema: { text, depth: z.number().int().min(1).max(6).default(3) } }, async (a) => {
  const rows = [...headings(a.text)].filter((h) => h.level <= a.depth).map((h) => `${"  ".repeat(h.level - 1)}${h.text}`);
  return result(rows);
});

server.registerTool("statistics", { description: "Words, sentences and reading time of a document", inputSchema: { text } }, async (a) => {
  const s = stats(a.text);
  return result([`${s.words} words`, `${s.sentences} sentences`, `about ${s.minutes} minutes`]);
});

await server.connect(new StdioServerTransport());
