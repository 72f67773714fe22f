'use strict';
const vm = require('vm');
const functions = require('./functions');

const RANGE = /\b([A-Z])(\d+):([A-Z])(\d+)\b/g;

class Sheet {
  constructor(cells) {
    this.cells = cells;
  }

  cell(ref) {
    return this.cells[ref] ?? 0;
  }

  range(c1, r1, c2, r2) {
    const out = [];
    for (let c = c1.charCodeAt(0); c <= c2.charCodeAt(0); c++)
      for (let r = Number(r1); r <= Number(r2); r++) out.push(this.cell(String.fromCharCode(c) + r));
    return out;
  }

  evaluate(formula) {
    const source = formula
      .replace(/^=/, '')
      .replace(RANGE, (_, ...m) => JSON.stringify(this.range(...m.slice(0, 4))))
      .replace(/\b[A-Z]\d+\b/g, (ref) => JSON.stringify(this.cell(ref)));
    return vm.runInNewContext(source, { ...functions }, { timeout: 200 });
  }
}

module.exports = { Sheet };
