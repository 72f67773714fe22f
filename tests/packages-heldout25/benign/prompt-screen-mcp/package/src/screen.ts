import { CHECKS } from "./checks.js";

export interface Finding {
  check: string;
  where: string;
  at: number;
}

export interface Verdict {
  score: number;
  verdict: "clean" | "suspicious" | "dangerous";
  findings: Finding[];
}

const BASE64 = /\b[A-Za-z0-9+/]{40,}={0,2}/g;

function* views(text: string): Generator<[string, string]> {
  yield ["text", text];
  const tags = [...text].map((c) => c.codePointAt(0)!).filter((p) => p >= 0xe0020 && p <= 0xe007e);
  if (tags.length) yield ["tag characters", String.fromCodePoint(...tags.slice(0, 5000).map((p) => p - 0xe0000))];
  for (const m of [...text.matchAll(BASE64)].slice(0, 20)) {
    const plain = Buffer.from(m[0], "base64").toString("utf8");
    if (/^[\x20-\x7e\s]+$/.test(plain)) yield ["base64", plain];
  }
}

export function screen(text: string): Verdict {
  const findings: Finding[] = [];
  let score = 0;
  for (const [where, view] of views(text)) {
    for (const c of CHECKS) {
      const m = c.pattern.exec(view);
      if (m) {
        findings.push({ check: c.id, where, at: m.index });
        score += where === "text" ? c.weight : c.weight * 2;
      }
    }
  }
  return { score, verdict: score >= 8 ? "dangerous" : score >= 4 ? "suspicious" : "clean", findings };
}

function* strings(value: unknown, depth = 0): Generator<string> {
  if (depth > 12) return;
  if (typeof value === "string") yield value;
  else if (value && typeof value === "object") for (const [k, v] of Object.entries(value)) yield* [k, ...strings(v, depth + 1)];
}

export function screenTools(list: { name: string }[]): Record<string, Verdict> {
  return Object.fromEntries(list.slice(0, 500).map((t) => [t.name, screen([...strings(t)].join("\n"))]));
}
