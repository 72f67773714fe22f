export const UNITS: Record<string, { kind: string; factor: number }> = {
  m: { kind: "length", factor: 1 },
  km: { kind: "length", factor: 1000 },
  mi: { kind: "length", factor: 1609.344 },
  ft: { kind: "length", factor: 0.3048 },
  g: { kind: "mass", factor: 0.001 },
  kg: { kind: "mass", factor: 1 },
  lb: { kind: "mass", factor: 0.45359237 },
};

export function convert(value: number, from: string, to: string): number {
  const [a, b] = [UNITS[from], UNITS[to]];
  if (!a || !b || a.kind !== b.kind) throw new Error(`cannot convert ${from} to ${to}`);
  return (value * a.factor) / b.factor;
}
