const flat = (...a) => a.flat(Infinity).map(Number).filter(Number.isFinite);

export const functions = {
  SUM: (...a) => flat(...a).reduce((x, y) => x + y, 0),
  AVERAGE: (...a) => {
    const v = flat(...a);
    return v.length ? functions.SUM(v) / v.length : 0;
  },
  MIN: (...a) => Math.min(...flat(...a)),
  MAX: (...a) => Math.max(...flat(...a)),
  IF: (c, a, b) => (c ? a : b),
  ROUND: (x, n = 0) => Number(Number(x).toFixed(n)),
  CONCAT: (...a) => a.join(''),
};
