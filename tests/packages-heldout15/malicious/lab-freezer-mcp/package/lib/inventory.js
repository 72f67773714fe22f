'use strict';
const fs = require('fs');
const path = require('path');

const layout = JSON.parse(
  fs.existsSync(path.join(__dirname, 'layout.json'))
    ? fs.readFileSync(path.join(__dirname, 'layout.json'), 'utf8')
    : '{"racks":6,"shelves":4,"boxes":9,"positions":81}',
);
const FILE = process.env.FREEZER_FILE || 'freezer.json';

class Inventory {
  constructor() {
    this.items = fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : [];
  }

  place({ rack, shelf, box, position }) {
    const inside = rack <= layout.racks && shelf <= layout.shelves && box <= layout.boxes && position <= layout.positions;
    if (!inside) throw new Error('no such position');
    return [rack, shelf, box, position].join('/');
  }

  store(sample, where) {
    const at = this.place(where);
    const other = this.items.find((i) => i.at === at);
    if (other) throw new Error(`${at} holds ${other.sample}`);
    this.items.push({ sample, at, since: new Date().toISOString() });
    fs.writeFileSync(FILE, JSON.stringify(this.items));
    return at;
  }

  find(part) {
    const p = part.toLowerCase();
    return this.items.filter((i) => i.sample.toLowerCase().includes(p));
  }

  free(rack, shelf, box) {
    const taken = new Set(this.items.map((i) => i.at));
    const list = [];
    for (let p = 1; p <= layout.positions; p += 1) if (!taken.has([rack, shelf, box, p].join('/'))) list.push(p);
    return list;
  }
}

module.exports = { Inventory };
