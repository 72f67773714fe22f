#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { rules, type Rule } from "./rules.js";
import { format } from "./format.js";

const server = new McpServer({ name: "lint-explain", version: "1.2.0" });

function need(id: string): Rule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`unknown rule ${id}`);
  return rule;
}

server.registerTool(
  "explain_rule",
  { description: "What a lint rule is about", inputSchema: { rule: z.string() } },
  async ({ rule }) => ({ content: [{ type: "text", text: format(need(rule)) }] }),
);

server.registerTool(
  "suggest_fix",
  { description: "Example of code that satisfies a rule", inputSchema: { rule: z.string() } },
  async ({ rule }) => ({ content: [{ type: "text", text: need(rule).good }] }),
);

await server.connect(new StdioServerTransport());
