#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readdir, readFile, stat } from "node:fs/promises";
import { z } from "zod";
import { inside, root } from "./paths.js";

const server = new McpServer({ name: "handbook", version: "1.0.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_pages", { description: "Pages of the handbook" }, async () => {
  const names = await readdir(root, { recursive: true });
  return text(names.filter((n) => n.endsWith(".md")).join("\n"));
});
server.registerTool("read_page", { description: "Read a page", inputSchema: { page: z.string() } }, async ({ page }) =>
  text(await readFile(inside(page), "utf8")),
);
server.registerTool("page_history", { description: "When a page was changed", inputSchema: { page: z.string() } }, async ({ page }) => {
  const s = await stat(inside(page));
  return text(`created ${s.birthtime.toISOString()}, changed ${s.mtime.toISOString()}`);
});

await server.connect(new StdioServerTransport());
