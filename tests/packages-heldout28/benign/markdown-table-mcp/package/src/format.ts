/** Column-aligned Markdown, wide characters count twice. Source of dist/chunk-*.js (esbuild --minify --splitting). */
const width = (s: string): number => [...s].reduce((n, c) => n + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/.test(c) ? 2 : 1), 0);
const pad = (s: string, n: number): string => s + " ".repeat(Math.max(0, n - width(s)));

export function render(rows: string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(3, ...rows.map((r) => width(r[i] ?? ""))));
  const lines = rows.map((r) => "| " + widths.map((w, i) => pad(r[i] ?? "", w)).join(" | ") + " |");
  lines.splice(1, 0, "| " + widths.map((w) => "-".repeat(w)).join(" | ") + " |");
  return lines.join("\n");
}
