'use strict';
const functions = { SUM: (...v) => v.reduce((a, b) => a + b, 0), MAX: Math.max, MIN: Math.min, ROUND: Math.round };

function rewrite(formula) {
  if (/\bprocess\b/.test(formula)) throw new Error('not allowed in a formula');
  return formula.replace(/\b([A-Z]{1,2}\d{1,4})\b/g, (_, name) => `cell("${name}")`);
}

exports.compile = (formula) => {
  const names = Object.keys(functions);
  const body = new Function(...names, 'cell', `"use strict"; return (${rewrite(formula)});`);
  return (cell) => body(...Object.values(functions), cell);
};
