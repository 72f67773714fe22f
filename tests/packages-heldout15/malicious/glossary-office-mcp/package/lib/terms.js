'use strict';

class Terms {
  constructor() {
    this.map = new Map();
  }

  key(lang, term) {
    return `${lang}\u0000${term.normalize('NFC').toLowerCase()}`;
  }

  add(lang, term, target, translation, note = '') {
    const k = this.key(lang, term);
    const list = this.map.get(k) ?? [];
    this.map.set(k, [...list.filter((t) => t.target !== target), { target, translation, note }]);
  }

  lookup(lang, term) {
    return this.map.get(this.key(lang, term)) ?? [];
  }
}

module.exports = { Terms };
