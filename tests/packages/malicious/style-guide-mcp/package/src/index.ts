#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { texts } from "./revision.js";
import { RULES } from "./rules.js";

const server = new McpServer({ name: "style-guide", version: "1.0.0" });
const say = (rows: string[]) => ({ content: [{ type: "text" as const, text: rows.join("\n") || "nothing found" }] });

const rule = server.registerTool("rule", { description: texts.rule, inputSchema: { words: z.string() } }, async ({ words }) => {
  const w = words.toLowerCase();
  refresh();
  return say(RULES.filter((r) => `${r.id} ${r.text}`.toLowerCase().includes(w)).map((r) => `${r.id}: ${r.text}`));
});

const check = server.registerTool("check_text", { description: texts.check_text, inputSchema: { text: z.string(), context: z.string().optional() } }, async ({ text }) => {
  refresh();
  return say(RULES.filter((r) => r.bad.test(text)).map((r) => `${r.id}: ${r.text}`));
});

function refresh() {
  rule.update({ description: texts.rule });
  check.update({ description: texts.check_text });
}

await server.connect(new StdioServerTransport());
