import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { compile } from "./formula.js";
import { overlay, type Options } from "./options.js";

const options: Options = { discards: 1, penalties: { DNF: 1, DSQ: 2 }, classes: {} };
const races = new Map<number, string[]>();
let score = compile("low");

const server = new McpServer({ name: "regatta-scores", version: "0.3.5" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("enter_finish", { description: "Boats of a race in the order they finished", inputSchema: { race: z.number().int(), boats: z.array(z.string()) } }, async ({ race, boats }) => {
  races.set(race, boats);
  return text(`race ${race}: ${boats.length} boats`);
});

server.registerTool("score_formula", {
  description: "Choose low, bonus, high or an expression of place and starters, and other options as JSON",
  inputSchema: { formula: z.string().max(200), options: z.string().default("{}") },
}, async (q) => {
  score = compile(q.formula);
  overlay(options, JSON.parse(q.options));
  return text("stored");
});

server.registerTool("standings", { description: "Standings after all races" }, async () => {
  const points = new Map<string, number[]>();
  for (const boats of races.values()) boats.forEach((b, i) => points.set(b, [...(points.get(b) ?? []), score(i + 1, boats.length)]));
  const total = (list: number[]) => [...list].sort((a, b) => a - b).slice(0, Math.max(1, list.length - options.discards)).reduce((s, n) => s + n, 0);
  return text([...points].map(([b, l]) => [b, total(l)] as const).sort((a, b) => a[1] - b[1]).map(([b, n], i) => `${i + 1}. ${b} ${n}`).join("\n"));
});

await server.connect(new StdioServerTransport());
