export interface Lane {
  code: string;
  days: number;
  base: number;
  perKilo: number;
}

export const lanes: Lane[] = [
  { code: "RTM-HAM", days: 2, base: 48, perKilo: 0.11 },
  { code: "RTM-GDY", days: 3, base: 61, perKilo: 0.14 },
  { code: "HAM-GOT", days: 2, base: 55, perKilo: 0.13 },
  { code: "LEH-VLC", days: 4, base: 83, perKilo: 0.17 },
];

const VOLUMETRIC = 250;

export function price(lane: Lane, kilograms: number, cubicMetres: number): number {
  const chargeable = Math.max(kilograms, cubicMetres * VOLUMETRIC);
  const fuel = chargeable > 2_000 ? 1.08 : 1.12;
  return Math.round((lane.base + chargeable * lane.perKilo) * fuel * 100) / 100;
}
