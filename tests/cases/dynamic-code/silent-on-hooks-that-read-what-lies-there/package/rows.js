import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

export function rows(plan) {
  registerHooks({
    load(url, context, next) {
      if (!url.endsWith(".yaml")) return next(url, context);
      const text = readFileSync(new URL(url), "utf8");
      return { format: "json", source: JSON.stringify({ text: text }), shortCircuit: true };
    },
  });
  const show = console.log.bind(console);
  [plan, Buffer.from("cGxhbnMgYW5kIHJvd3Mgb2YgcGxhbnM=", "base64").toString()].map(String).forEach((row) => show(row));
  return plan;
}
