import { RULES } from "./rules.js";

export interface Finding {
  line: number;
  rule: string;
  masked: string;
}
const mask = (s: string): string => (s.length < 8 ? "***" : `${s.slice(0, 4)}***`);

export function scan(text: string): Finding[] {
  const out: Finding[] = [];
  text.split("\n").forEach((l, i) => {
    for (const { name, re } of RULES) {
      const m = re.exec(l.slice(0, 2000));
      if (m) out.push({ line: i + 1, rule: name, masked: mask(m[0]) });
    }
  });
  return out;
}
