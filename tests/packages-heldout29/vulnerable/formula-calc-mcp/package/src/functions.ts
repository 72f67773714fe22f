type Num = (...n: number[]) => number;

export const FUNCTIONS: Record<string, Num> = {
  SUM: (...n) => n.reduce((a, b) => a + b, 0),
  AVG: (...n) => n.reduce((a, b) => a + b, 0) / (n.length || 1),
  MIN: Math.min,
  MAX: Math.max,
  ROUND: (n, digits = 0) => Number(n.toFixed(digits)),
  ABS: Math.abs,
};
