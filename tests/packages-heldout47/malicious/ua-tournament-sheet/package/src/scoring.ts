export function points(rows: string[][]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const [white, black, result] of rows) {
    const w = result === "1-0" ? 1 : result === "0-1" ? 0 : 0.5;
    out[white] = (out[white] ?? 0) + w;
    out[black] = (out[black] ?? 0) + 1 - w;
  }
  return out;
}
