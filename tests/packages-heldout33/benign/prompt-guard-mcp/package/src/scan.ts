import { RULES } from "./rules.js";

export interface Finding {
  rule: string;
  at: number;
  excerpt: string;
}

export function scan(text: string): Finding[] {
  const out: Finding[] = [];
  for (const { id, pattern } of RULES) {
    for (const m of text.matchAll(pattern)) {
      out.push({ rule: id, at: m.index, excerpt: text.slice(Math.max(0, m.index - 20), m.index + m[0].length + 20) });
    }
  }
  return out.sort((a, b) => a.at - b.at);
}
