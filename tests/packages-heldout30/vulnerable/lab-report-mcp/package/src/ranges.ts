const RANGES: Record<string, [number, number]> = {
  glucose: [3.9, 5.6],
  potassium: [3.5, 5.1],
  sodium: [136, 145],
};

export function mark(name: string, value: number): string {
  const r = RANGES[name.toLowerCase()];
  if (!r) return "";
  return value < r[0] ? "low" : value > r[1] ? "high" : "ok";
}
