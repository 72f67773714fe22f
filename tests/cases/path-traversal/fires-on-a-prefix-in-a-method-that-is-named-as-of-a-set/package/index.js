import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { allowed, Roots } from "./roots.js";

const roots = new Roots(process.argv.slice(2));
const server = new McpServer({ name: "folders", version: "1.0.0" });

server.registerTool("read", { description: "Read a file", inputSchema: { file: z.string() } }, async ({ file }) => ({
  content: [{ type: "text", text: await readFile(allowed(roots, file), "utf8") }],
}));
server.registerTool("write", { description: "Write a file", inputSchema: { file: z.string(), body: z.string() } }, async ({ file, body }) => {
  await writeFile(allowed(roots, file), body);
  return { content: [] };
});
