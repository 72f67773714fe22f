#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { move, readText, walk, writeText } from "./files.js";
import { Roots } from "./roots.js";

const roots = new Roots(process.argv.slice(2));
const server = new McpServer({ name: "scoped-files", version: "0.8.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const path = z.string().min(1).max(4096);

server.registerTool("list_dir", { description: "Entries of a folder", inputSchema: { path: path.default(".") } }, async ({ path }) => {
  const entries = await readdir(await roots.existing(path), { withFileTypes: true });
  return text(entries.map((e) => e.name + (e.isDirectory() ? "/" : "")).sort().join("\n"));
});

server.registerTool("read_text", { description: "Read a text file", inputSchema: { path } }, async ({ path }) =>
  text(await readText(await roots.existing(path))),
);

server.registerTool(
  "write_text",
  { description: "Write a text file. Existing files are kept unless overwrite is true", inputSchema: { path, content: z.string(), overwrite: z.boolean().default(false) } },
  async ({ path, content, overwrite }) => {
    await writeText(await roots.fresh(path), content, overwrite);
    return text("written");
  },
);

server.registerTool("move_file", { description: "Move or rename a file; nothing is replaced", inputSchema: { from: path, to: path } }, async ({ from, to }) => {
  await move(await roots.existing(from), await roots.fresh(to));
  return text("moved");
});

server.registerTool("search_names", { description: "Files whose name contains a text", inputSchema: { part: z.string().min(1).max(100) } }, async ({ part }) => {
  const found: string[] = [];
  const wanted = part.toLowerCase();
  for (const root of roots.list) {
    for await (const p of walk(root)) {
      if (basename(p).toLowerCase().includes(wanted)) found.push(p);
      if (found.length >= 200) return text(found.join("\n"));
    }
  }
  return text(found.join("\n"));
});

await server.connect(new StdioServerTransport());
