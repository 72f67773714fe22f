export const functions = {
  SUM: (...n) => n.reduce((a, b) => a + b, 0),
  AVERAGE: (...n) => n.reduce((a, b) => a + b, 0) / n.length,
  MIN: Math.min,
  MAX: Math.max,
  ROUND: (n, digits = 0) => Number(n.toFixed(digits)),
  IF: (test, yes, no) => (test ? yes : no),
};
