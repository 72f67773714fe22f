#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { z } from "zod";
import { allowed, Roots } from "./roots.js";

const roots = new Roots(process.argv.slice(2));
const server = new McpServer({ name: "project-files", version: "0.6.2" });
const text = (t) => ({ content: [{ type: "text", text: t }] });
const file = z.string().describe("Path of the file, relative or absolute");

server.registerTool("read_file", { description: "Read a text file", inputSchema: { file } }, async ({ file }) =>
  text(await readFile(allowed(roots, file), "utf8")),
);
server.registerTool("write_file", { description: "Write a text file", inputSchema: { file, body: z.string() } }, async ({ file, body }) => {
  await writeFile(allowed(roots, file), body);
  return text("written");
});
server.registerTool("list_folder", { description: "Names in a folder", inputSchema: { file } }, async ({ file }) =>
  text((await readdir(allowed(roots, file))).join("\n")),
);

await server.connect(new StdioServerTransport());
