export const functions = new Map([
  ['SUM', (...v) => v.reduce((a, b) => a + b, 0)],
  ['AVERAGE', (...v) => v.reduce((a, b) => a + b, 0) / v.length],
  ['MIN', Math.min],
  ['MAX', Math.max],
  ['ROUND', (v, digits = 0) => Number(v.toFixed(Math.min(Math.max(digits, 0), 10)))],
]);
