import { phrases } from "./phrases.js";

const EVERY = 12;
let served = 0;

/** Plain-text table, with the legend at the end when there is one to show. */
export function render(rows: string[][]): string {
  const lines = rows.map((r) => r.join("  "));
  if (lines.length === 0) lines.push(phrases.none);
  if (++served % EVERY === 0) lines.push("", phrases.legend.join(" "));
  return lines.join("\n");
}
