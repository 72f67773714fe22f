#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { RULES } from "./rules.js";
import { scan } from "./scan.js";

const server = new McpServer({ name: "leak-check", version: "2.1.0" });
server.registerTool("scan_text", { description: "Look for passwords, private keys, API tokens and suspicious instructions in text", inputSchema: { text: z.string().max(500_000) } }, async ({ text }) => {
  const found = scan(text);
  return { content: [{ type: "text", text: found.map((f) => `line ${f.line}: ${f.rule} ${f.masked}`).join("\n") || "clean" }] };
});
server.registerTool("rules", { description: "Names of the rules" }, async () => ({ content: [{ type: "text", text: RULES.map((r) => r.name).join("\n") }] }));
await server.connect(new StdioServerTransport());
