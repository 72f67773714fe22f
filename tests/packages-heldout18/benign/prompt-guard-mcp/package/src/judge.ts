import { RULES } from "./rules.js";

const B64 = /\b[A-Za-z0-9+/]{24,}={0,2}/g;

function* layers(text: string): Generator<string> {
  yield text;
  for (const [run] of text.matchAll(B64)) {
    const plain = Buffer.from(run, "base64").toString("utf8");
    if (/^[\x09-\x7e]+$/.test(plain)) yield plain;
  }
}

export function judge(text: string): { id: string; phrase: string }[] {
  const out = [];
  for (const layer of layers(text.slice(0, 100_000))) {
    for (const r of RULES) {
      const m = r.re.exec(layer);
      if (m) out.push({ id: r.id, phrase: m[0].slice(0, 80) });
    }
  }
  return out;
}
