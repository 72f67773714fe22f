'use strict';

class Cart {
  constructor(lines = new Map(), created = new Date().toISOString()) {
    this.lines = lines;
    this.created = created;
  }
  static from({ lines, created }) {
    return new Cart(new Map(lines), created);
  }
  add(sku, quantity) {
    this.lines.set(sku, (this.lines.get(sku) ?? 0) + quantity);
  }
  get size() {
    return [...this.lines.values()].reduce((a, b) => a + b, 0);
  }
  toPlain() {
    return { lines: [...this.lines], created: this.created };
  }
}

module.exports = { Cart };
