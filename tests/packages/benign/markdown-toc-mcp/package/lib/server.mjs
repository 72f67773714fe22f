#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { check, toc } from "./toc.mjs";

const server = new McpServer({ name: "markdown-toc", version: "1.2.0" });
const text = z.string().max(2_000_000);
const level = z.number().int().min(1).max(6);

server.registerTool(
  "toc",
  { description: "Make a table of contents for markdown text", inputSchema: { text, from: level.default(2), to: level.default(3) } },
  async ({ text, from, to }) => ({ content: [{ type: "text", text: toc(text, { from, to }) }] }),
);

server.registerTool("check_headings", { description: "Find skipped heading levels and second titles", inputSchema: { text } }, async ({ text }) => ({
  content: [{ type: "text", text: check(text).join("\n") || "nothing to report" }],
}));

await server.connect(new StdioServerTransport());
