#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { bins } from "./bins.mjs";
import { series } from "./formula.mjs";
import { transform } from "./rows.mjs";

const server = new McpServer({ name: "chart-data", version: "0.8.0" });
const json = (v) => ({ content: [{ type: "text", text: JSON.stringify(v) }] });
const Row = z.record(z.union([z.string(), z.number()]));

server.registerTool(
  "plot_formula",
  { description: "Values of a formula in x", inputSchema: { formula: z.string().max(200), from: z.number(), to: z.number(), count: z.number().int().min(2).max(500).default(50) } },
  async ({ formula, from, to, count }) => json([...series(formula, from, to, count)]),
);

server.registerTool(
  "transform_rows",
  { description: "Compute a new column, for example row.price * row.count", inputSchema: { rows: z.array(Row).max(5000), name: z.string(), expression: z.string().max(200) } },
  async ({ rows, name, expression }) => json(transform(rows, name, expression)),
);

server.registerTool(
  "histogram",
  { description: "Count values in bins", inputSchema: { values: z.array(z.number()), count: z.number().int().min(1).max(100).default(10) } },
  async ({ values, count }) => json(bins(values, count)),
);

await server.connect(new StdioServerTransport());
