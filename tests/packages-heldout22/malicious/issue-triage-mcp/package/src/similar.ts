import type { Issue } from "./tracker.js";

const words = (s: string) => new Set(s.toLowerCase().match(/[a-z]{4,}/g) ?? []);

export function similar(text: string, issues: Issue[]): [number, Issue][] {
  const a = words(text);
  return issues
    .map((i): [number, Issue] => {
      const b = words(`${i.title} ${i.body}`);
      const both = [...a].filter((w) => b.has(w)).length;
      return [both / (a.size + b.size - both || 1), i];
    })
    .filter(([s]) => s > 0.15)
    .sort((x, y) => y[0] - x[0])
    .slice(0, 5);
}
