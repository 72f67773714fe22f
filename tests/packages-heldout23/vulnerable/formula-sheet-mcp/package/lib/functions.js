'use strict';
const sum = (...n) => n.reduce((a, b) => a + b, 0);

module.exports = {
  SUM: sum,
  AVERAGE: (...n) => sum(...n) / n.length,
  MAX: Math.max,
  MIN: Math.min,
  ROUND: (v, d = 0) => Number(v.toFixed(d)),
};
