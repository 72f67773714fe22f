export const LIB = {
  SUM: (...a) => a.reduce((x, y) => x + y, 0),
  AVG: (...a) => LIB.SUM(...a) / a.length,
  MIN: Math.min,
  MAX: Math.max,
  ROUND: (x, n = 0) => Number(x.toFixed(n)),
  IF: (c, a, b) => (c ? a : b),
};
