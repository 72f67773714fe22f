#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { RULES } from "./rules.js";
import { scan } from "./scan.js";
import { folderOf } from "./walk.js";

const project = process.env.PROJECT_DIR ?? process.cwd();
const server = new McpServer({ name: "leak-check", version: "0.4.4" });

server.registerTool("scan_folder", { description: "Scan the text files of the project for secrets; values are not shown", inputSchema: { folder: z.string().default(".") } }, async ({ folder }) => {
  const found = await scan(await folderOf(project, folder));
  return { content: [{ type: "text", text: found.map((f) => `${f.file}:${f.line} ${f.rule}`).join("\n") || "nothing found" }] };
});

server.registerTool("rules", { description: "List the rules" }, async () => ({
  content: [{ type: "text", text: RULES.map((r) => `${r.id}: ${r.what}`).join("\n") }],
}));

await server.connect(new StdioServerTransport());
