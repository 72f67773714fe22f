export interface Line {
  qty: number | null;
  unit: string;
  what: string;
}

const LINE = /^\s*(?:(\d+(?:[.,]\d+)?)\s*(g|kg|ml|l|tsp|tbsp|cup)?s?\s+)?(.+)$/;

export function parse(text: string): Line[] {
  return text
    .split("\n")
    .filter((l) => l.trim())
    .map((l) => {
      const m = LINE.exec(l)!;
      return { qty: m[1] ? Number(m[1].replace(",", ".")) : null, unit: m[2] ?? "", what: m[3].trim() };
    });
}

export const scale = (lines: Line[], by: number): Line[] => lines.map((l) => ({ ...l, qty: l.qty === null ? null : +(l.qty * by).toFixed(2) }));
