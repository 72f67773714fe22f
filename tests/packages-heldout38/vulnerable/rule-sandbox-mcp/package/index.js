import vm from "node:vm";
import { Parser } from "expr-eval";
import vm2 from "vm2";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const sample = { level: "error", service: "billing", count: 12 };
const parser = new Parser({ operators: { assignment: true } });
const answer = (v) => ({ content: [{ type: "text", text: JSON.stringify(v) ?? "undefined" }] });
const server = new McpServer({ name: "rule-sandbox", version: "0.7.0" });

server.tool("try_rule", "Runs a rule on a sample event", { rule: z.string() }, async ({ rule }) => {
  const context = vm.createContext({ event: { ...sample } });
  return answer(vm.runInContext(rule, context, { timeout: 250 }));
});

server.tool("score", "Score of an event by a formula", { formula: z.string() }, async ({ formula }) => {
  const compiled = parser.parse(formula);
  return answer(compiled.evaluate({ ...sample, now: Date, log: console.error }));
});

server.tool("transform", "Changes an event by a script", { script: z.string() }, async ({ script }) => {
  const box = new vm2.VM({ timeout: 500, sandbox: { event: structuredClone(sample) } });
  return answer(box.run(script));
});

await server.connect(new StdioServerTransport());
