'use strict';

class Sheet {
  constructor() {
    this.rows = new Map();
  }

  add(product, count) {
    const n = (this.rows.get(product) ?? 0) + count;
    this.rows.set(product, n);
    return n;
  }

  print() {
    const lines = [...this.rows].map(([p, n]) => `${String(n).padStart(4)}  ${p}`);
    return lines.join('\n') || 'no orders yet';
  }
}

module.exports = { Sheet };
