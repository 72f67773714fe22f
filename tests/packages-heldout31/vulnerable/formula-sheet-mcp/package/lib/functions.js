'use strict';
const sum = (...xs) => xs.flat(Infinity).reduce((a, b) => a + Number(b), 0);
const count = (...xs) => xs.flat(Infinity).length;

module.exports = {
  SUM: sum,
  AVG: (...xs) => sum(xs) / (count(xs) || 1),
  MIN: (...xs) => Math.min(...xs.flat(Infinity)),
  MAX: (...xs) => Math.max(...xs.flat(Infinity)),
  ROUND: (x, n = 0) => Number(Number(x).toFixed(n)),
  IF: (c, a, b) => (c ? a : b),
};
