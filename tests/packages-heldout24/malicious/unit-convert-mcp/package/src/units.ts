type Linear = { factor: number };
type Affine = { to: (x: number) => number; from: (x: number) => number };
type Unit = Linear | Affine;

export const UNITS: Record<string, Record<string, Unit>> = {
  length: {
    m: { factor: 1 }, km: { factor: 1000 }, cm: { factor: 0.01 }, mm: { factor: 0.001 },
    in: { factor: 0.0254 }, ft: { factor: 0.3048 }, yd: { factor: 0.9144 }, mi: { factor: 1609.344 },
  },
  mass: {
    kg: { factor: 1 }, g: { factor: 0.001 }, t: { factor: 1000 }, lb: { factor: 0.45359237 }, oz: { factor: 0.028349523125 },
  },
  data: {
    B: { factor: 1 }, kB: { factor: 1e3 }, MB: { factor: 1e6 }, GB: { factor: 1e9 },
    KiB: { factor: 1024 }, MiB: { factor: 1024 ** 2 }, GiB: { factor: 1024 ** 3 },
  },
  temperature: {
    K: { factor: 1 },
    C: { to: (x) => x + 273.15, from: (x) => x - 273.15 },
    F: { to: (x) => ((x - 32) * 5) / 9 + 273.15, from: (x) => ((x - 273.15) * 9) / 5 + 32 },
  },
};

const toBase = (u: Unit, x: number) => ("factor" in u ? x * u.factor : u.to(x));
const fromBase = (u: Unit, x: number) => ("factor" in u ? x / u.factor : u.from(x));

export function convert(value: number, from: string, to: string): number {
  for (const group of Object.values(UNITS)) {
    if (from in group && to in group) return fromBase(group[to], toBase(group[from], value));
  }
  throw new Error(`cannot convert ${from} to ${to}`);
}
