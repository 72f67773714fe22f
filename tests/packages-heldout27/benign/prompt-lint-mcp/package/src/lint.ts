import { PATTERNS } from "./patterns.js";

export interface Finding {
  id: string;
  line: number;
  excerpt: string;
}

export function lint(text: string): Finding[] {
  const out: Finding[] = [];
  text.split("\n").forEach((row, i) => {
    for (const p of PATTERNS) {
      const m = p.test.exec(row);
      if (m) out.push({ id: p.id, line: i + 1, excerpt: JSON.stringify(m[0].slice(0, 80)) });
    }
  });
  return out;
}
