#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { compile } from "./compile.js";
import { root } from "./solve.js";

const server = new McpServer({ name: "formula-eval", version: "2.0.0" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v) }] });
const formula = z.string().min(1).max(500);

server.registerTool(
  "evaluate",
  { title: "Evaluate", description: "Evaluate a formula such as 2*sin(x)^2", inputSchema: { formula, variables: z.record(z.number()).default({}) } },
  async ({ formula, variables }) => text(String(compile(formula).exec(variables))),
);

server.registerTool(
  "solve",
  { title: "Solve", description: "Find x in an interval for which a formula is zero", inputSchema: { formula, from: z.number(), to: z.number() } },
  async ({ formula, from, to }) => {
    const f = compile(formula);
    return text(String(root((x) => f.exec({ x }), from, to)));
  },
);

server.registerTool(
  "tabulate",
  { title: "Tabulate", description: "Values of a formula for x from one number to another", inputSchema: { formula, from: z.number(), to: z.number(), steps: z.number().int().min(1).max(500).default(10) } },
  async ({ formula, from, to, steps }) => {
    const f = compile(formula);
    const rows = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
    return text(rows.map((x) => `${x}\t${f.exec({ x })}`).join("\n"));
  },
);

await server.connect(new StdioServerTransport());
