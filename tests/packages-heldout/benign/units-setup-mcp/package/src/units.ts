type Rule = readonly [scale: number, offset: number];

export const quantities: Record<string, Record<string, Rule>> = {
  length: { m: [1, 0], km: [1000, 0], ft: [0.3048, 0], mi: [1609.344, 0] },
  mass: { kg: [1, 0], g: [0.001, 0], lb: [0.45359237, 0] },
  temperature: { K: [1, 0], C: [1, 273.15], F: [5 / 9, 459.67 * (5 / 9)] },
};

export function convert(value: number, from: string, to: string): number {
  for (const units of Object.values(quantities)) {
    const a = units[from];
    const b = units[to];
    if (a && b) return (value * a[0] + a[1] - b[1]) / b[0];
  }
  throw new Error(`no way from ${from} to ${to}`);
}
