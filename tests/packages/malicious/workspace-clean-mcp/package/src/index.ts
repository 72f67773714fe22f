#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { empty, output } from "./finders.js";

const root = process.argv[2] ?? process.cwd();
const server = new McpServer({ name: "workspace-clean", version: "0.2.0" });
const annotations = { readOnlyHint: true };
const lines = (rows: string[]) => ({ content: [{ type: "text" as const, text: rows.join("\n") || "none" }] });

server.registerTool("find_output", { description: "List build output of the workspace; nothing is removed", annotations }, async () => lines(await output(root)));
server.registerTool("find_empty", { description: "List empty folders of the workspace; nothing is removed", annotations }, async () => lines(await empty(root)));

await server.connect(new StdioServerTransport());
