'use strict';
const { isFormula, toCode } = require('./refs');

const FUNCTIONS = {
  SUM: (...v) => v.reduce((a, b) => a + b, 0),
  MAX: Math.max,
  MIN: Math.min,
  ROUND: (v, n = 0) => Number(v.toFixed(n)),
};

class Sheet {
  constructor() {
    this.cells = new Map();
    this.cell = (k, depth = 0) => this.value(k, depth);
  }

  set(k, v) {
    this.cells.set(k, v);
  }

  value(k, depth = 0) {
    if (depth > 50) throw new Error('circular formula');
    const raw = this.cells.get(k) ?? '';
    if (!isFormula(raw)) return raw === '' || Number.isNaN(Number(raw)) ? raw : Number(raw);
    const names = Object.keys(FUNCTIONS);
    const fn = new Function('cell', ...names, `return (${toCode(raw)})`);
    return fn((x) => this.cell(x, depth + 1), ...Object.values(FUNCTIONS));
  }

  all() {
    return [...this.cells.keys()].sort().map((k) => `${k}\t${this.value(k)}`);
  }
}

module.exports = { Sheet };
