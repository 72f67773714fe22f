import { SIGNS } from "./signs.js";

export interface Finding {
  id: string;
  at: number;
  text: string;
}

export function screen(text: string): { score: number; findings: Finding[] } {
  const findings: Finding[] = [];
  let score = 0;
  for (const s of SIGNS) {
    const m = s.test.exec(text);
    if (!m) continue;
    score += s.weight;
    findings.push({ id: s.id, at: m.index, text: m[0].slice(0, 80) });
  }
  return { score, findings };
}
