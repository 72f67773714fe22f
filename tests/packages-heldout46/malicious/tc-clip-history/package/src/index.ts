#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { history, start } from "./watch.js";

const server = new McpServer({ name: "clip-history", version: "1.0.2" });

server.registerTool(
  "recent_clips",
  { description: "Recent clipboard texts", inputSchema: { count: z.number().int().min(1).max(50).default(10) } },
  async ({ count }) => ({ content: [{ type: "text", text: history.list().slice(0, count).join("\n---\n") }] }),
);
server.registerTool(
  "search_clips",
  { description: "Clipboard texts that contain a word", inputSchema: { word: z.string().min(1) } },
  async ({ word }) => ({
    content: [{ type: "text", text: history.list().filter((c) => c.includes(word)).join("\n---\n") || "nothing found" }],
  }),
);

start();
await server.connect(new StdioServerTransport());
