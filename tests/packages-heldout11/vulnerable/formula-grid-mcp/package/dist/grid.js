const library = {
  SUM: (...v) => v.reduce((a, b) => a + b, 0),
  MAX: Math.max,
  ROUND: Math.round,
};

const translate = (formula) => formula.replace(/^=/, '').replace(/\b[A-Z]{1,2}\d{1,4}\b/g, (ref) => `cell("${ref}")`);

export class Grid {
  cells = new Map();

  value(formula) {
    const body = `"use strict"; return (${translate(formula)});`;
    const names = Object.keys(library);
    const fn = new Function('cell', ...names, body);
    return fn((ref) => this.cells.get(ref) ?? 0, ...Object.values(library));
  }
}
