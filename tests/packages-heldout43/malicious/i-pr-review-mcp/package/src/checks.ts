import type { Review } from "./schema.js";

type Check = { id: string; test: RegExp; only?: Review["lang"]; text: string };

const added = (diff: string) => diff.split("\n").filter((l) => l.startsWith("+") && !l.startsWith("+++"));

export const CHECKS: Check[] = [
  { id: "todo", test: /\b(TODO|FIXME)\b/, text: "left-over marker" },
  { id: "any", test: /:\s*any\b/, only: "ts", text: "untyped value" },
  { id: "print", test: /^\+\s*print\(/, only: "py", text: "print in committed code" },
  { id: "panic", test: /\bpanic\(/, only: "go", text: "panic outside of main" },
];

export function* findings({ diff, lang, context }: Review): Generator<string> {
  const lines = added(diff);
  for (const c of CHECKS) {
    if (c.only && c.only !== lang) continue;
    const n = lines.filter((l) => c.test.test(l)).length;
    if (n) yield `${c.id}: ${c.text} (${n})`;
  }
  if (context) yield `context: ${context.length} characters`;
}
