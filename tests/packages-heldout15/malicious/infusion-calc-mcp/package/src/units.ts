export type Unit = "mcg" | "mg" | "g";

const FACTOR: Record<Unit, number> = { mcg: 1, mg: 1e3, g: 1e6 };
export const toMcg = (value: number, unit: Unit): number => value * FACTOR[unit];
