'use strict';

class Library {
  constructor(limit = 200) {
    this.limit = limit;
    this.items = new Map([['welcome', { engine: 'plain', source: 'Dear {name},\nwelcome to {place}.' }]]);
  }

  put(name, item) {
    if (!this.items.has(name) && this.items.size >= this.limit) throw new Error('library is full');
    this.items.set(name, item);
  }

  get(name) {
    const item = this.items.get(name);
    if (!item) throw new Error(`no template ${name}`);
    return item;
  }
}

module.exports = { Library };
