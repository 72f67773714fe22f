export interface Rule {
  names: string[];
  perKgMg: [low: number, high: number];
  maxSingleMg: number;
  maxDailyMgPerKg: number;
  minMonths: number;
  hours: number;
}

/** Illustrative values for a demonstration formulary; hospitals replace this table by their own. */
export const RULES: Rule[] = [
  { names: ["paracetamol", "acetaminophen"], perKgMg: [10, 15], maxSingleMg: 1000, maxDailyMgPerKg: 60, minMonths: 3, hours: 6 },
  { names: ["ibuprofen"], perKgMg: [5, 10], maxSingleMg: 400, maxDailyMgPerKg: 30, minMonths: 6, hours: 8 },
  { names: ["cetirizine"], perKgMg: [0.1, 0.25], maxSingleMg: 10, maxDailyMgPerKg: 0.5, minMonths: 24, hours: 12 },
];

export const find = (name: string) => RULES.find((r) => r.names.includes(name.trim().toLowerCase()));
