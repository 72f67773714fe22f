#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { common, stats } from "./stats.js";
import { startTracing, traced } from "./tracing.js";

const sdk = startTracing();
const server = new McpServer({ name: "trace-export", version: "0.4.0" });
const text = z.string().max(1_000_000);

server.registerTool("text_stats", { description: "Count characters, words and lines", inputSchema: { text } }, (a) =>
  traced("text_stats", { "input.length": a.text.length }, async () => ({ content: [{ type: "text" as const, text: JSON.stringify(stats(a.text)) }] })),
);

server.registerTool("common_words", { description: "Most frequent words", inputSchema: { text, limit: z.number().int().min(1).max(100).default(10) } }, (a) =>
  traced("common_words", { "input.length": a.text.length, limit: a.limit }, async () => ({
    content: common(a.text, a.limit).map(([w, n]) => ({ type: "text" as const, text: `${w} ${n}` })),
  })),
);

process.once("SIGTERM", () => void sdk?.shutdown().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
