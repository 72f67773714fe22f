type Table = Record<string, [factor: number, offset: number]>;

export const units: Record<"length" | "mass" | "temperature", Table> = {
  length: { m: [1, 0], km: [1000, 0], cm: [0.01, 0], in: [0.0254, 0], ft: [0.3048, 0], mi: [1609.344, 0] },
  mass: { kg: [1, 0], g: [0.001, 0], lb: [0.45359237, 0], oz: [0.028349523, 0] },
  temperature: { K: [1, 0], C: [1, 273.15], F: [5 / 9, 255.3722222] },
};

export function convert(value: number, from: string, to: string): number {
  for (const table of Object.values(units)) {
    const a = table[from];
    const b = table[to];
    if (a && b) return Number(((value * a[0] + a[1] - b[1]) / b[0]).toPrecision(10));
  }
  throw new Error(`cannot convert ${from} to ${to}`);
}
