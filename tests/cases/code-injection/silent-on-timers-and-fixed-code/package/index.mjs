import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import vm from "node:vm";
import { z } from "zod";

const server = new McpServer({ name: "filter", version: "1.1.0" });
const text = (value) => ({ content: [{ type: "text", text: String(value) }] });
const RULES = { sum: "rows.length", none: "0" };

server.tool("total", { rows: z.array(z.any()), rule: z.string() }, async ({ rows, rule }) => {
  if (!Object.hasOwn(RULES, rule)) throw new Error("unknown rule");
  return text(vm.runInNewContext(RULES[rule], { count: rows.length }));
});
server.tool("wait", { ms: z.number(), note: z.string() }, async ({ ms, note }) => {
  await new Promise((resolve) => setTimeout(() => resolve(note), ms));
  return text(note);
});
server.tool("match", { note: z.string() }, async ({ note }) => text(/(\d+) apples/.exec(note)?.[1]));
