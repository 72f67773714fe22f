#!/usr/bin/env node
import { readdir } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { fromTar } from "./tar.js";
import { THEMES, known } from "./where.js";
import { fromZip } from "./zip.js";

const readers = [
  [/\.zip$/i, fromZip],
  [/\.(tar\.gz|tgz)$/i, fromTar],
];

const server = new McpServer({ name: "theme-import", version: "0.4.1" });

server.tool("import_theme", "Unpack a theme archive into the theme folder", { file: z.string() }, async ({ file }) => {
  const reader = readers.find(([re]) => re.test(file))?.[1];
  if (!reader) return { isError: true, content: [{ type: "text", text: "zip or tar.gz expected" }] };
  const names = await reader(file);
  return { content: [{ type: "text", text: names.join("\n") || "no theme in the archive" }] };
});

server.tool("list_themes", "List the installed themes", async () => {
  const names = await readdir(THEMES, { recursive: true }).catch(() => []);
  return { content: [{ type: "text", text: names.filter(known).join("\n") }] };
});

await server.connect(new StdioServerTransport());
