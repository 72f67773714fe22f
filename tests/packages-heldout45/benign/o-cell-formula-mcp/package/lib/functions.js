'use strict';

exports.functions = new Map(
  Object.entries({
    SUM: (...v) => v.reduce((a, b) => a + b, 0),
    MIN: Math.min,
    MAX: Math.max,
    SQRT: Math.sqrt,
    ABS: Math.abs,
    ROUND: (v, d = 0) => Number(v.toFixed(d)),
  }),
);
