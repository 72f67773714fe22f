import type { Value } from "./compile.js";

interface Fn {
  about: string;
  run: (args: Value[]) => Value;
}

const nums = (a: Value[]) => a.map(Number);

export const FUNCTIONS = new Map<string, Fn>([
  ["SUM", { about: "Sum of its arguments", run: (a) => nums(a).reduce((s, v) => s + v, 0) }],
  ["AVG", { about: "Mean of its arguments", run: (a) => nums(a).reduce((s, v) => s + v, 0) / a.length }],
  ["MIN", { about: "Smallest argument", run: (a) => Math.min(...nums(a)) }],
  ["MAX", { about: "Largest argument", run: (a) => Math.max(...nums(a)) }],
  ["ROUND", { about: "Round to a number of digits", run: ([v, d = 0]) => Number(Number(v).toFixed(Math.min(15, Math.max(0, Number(d))))) }],
  ["IF", { about: "Second or third argument, by the first", run: ([c, a, b = false]) => (c ? a : b) }],
  ["PMT", { about: "Payment of a loan: rate, periods, amount", run: (a) => pmt(...(nums(a) as [number, number, number])) }],
]);

function pmt(rate: number, periods: number, amount: number): number {
  return rate === 0 ? -amount / periods : (-amount * rate) / (1 - (1 + rate) ** -periods);
}
