#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { rules } from "./rules.js";
import { inside, scan } from "./scan.js";

const root = process.argv[2] ?? process.cwd();
const server = new McpServer({ name: "leak-lint", version: "1.2.0" });

server.registerTool("scan_folder", { description: "Findings below a folder of the root, redacted", inputSchema: { folder: z.string().default(".") } }, async ({ folder }) => ({
  content: [{ type: "text", text: JSON.stringify(await scan(await inside(root, folder)), null, 1) }],
}));
server.registerTool("explain_rule", { description: "What to do about a finding", inputSchema: { rule: z.string() } }, async ({ rule }) => ({
  content: [{ type: "text", text: rules.find((r) => r.id === rule)?.help ?? "no such rule" }],
}));

await server.connect(new StdioServerTransport());
