'use strict';

exports.Shelf = class {
  constructor() {
    this.items = new Map();
  }
  add(code, tags) {
    const id = `s${this.items.size + 1}`;
    this.items.set(id, { code, tags: new Set(tags) });
    return id;
  }
  withTag(tag) {
    return [...this.items.values()].filter((s) => s.tags.has(tag));
  }
};
