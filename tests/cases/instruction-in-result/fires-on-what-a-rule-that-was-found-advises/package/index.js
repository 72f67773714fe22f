import { readFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const list = JSON.parse(readFileSync(new URL("./rules.json", import.meta.url), "utf8"));
const rules = list.map((rule) => ({ ...rule, test: new RegExp(rule.find, "i") }));
const server = new McpServer({ name: "note-advice", version: "1.0.0" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.registerTool("broken_rules", { description: "Labels of the rules that a text breaks" }, async ({ text }) => {
  const broken = rules.filter((rule) => rule.test.test(text));
  const cost = broken.reduce((sum, rule) => sum + rule.cost, 0);
  return say(JSON.stringify({ cost, labels: broken.map((rule) => rule.label) }));
});
server.registerTool("meaning", { description: "What a rule looks for" }, async ({ label }) =>
  say(rules.find((rule) => rule.label === label)?.advice ?? "no such rule"),
);
