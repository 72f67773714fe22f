'use strict';
const { julian } = require('./calendar.cjs');

class Entries {
  constructor() {
    this.rows = [];
  }

  add(row) {
    const [y, m, d] = row.date.split('-').map(Number);
    this.rows.push({ ...row, day: julian(y, m, d), id: this.rows.length + 1 });
    return this.rows.length;
  }

  search({ name, kind, from = 0, to = 9999 }) {
    const key = name?.toLowerCase();
    return this.rows.filter((r) => {
      const year = Number(r.date.slice(0, 4));
      const named = !key || r.people.some((p) => p.toLowerCase().includes(key));
      return named && (!kind || r.kind === kind) && year >= from && year <= to;
    });
  }

  family(surname) {
    const groups = {};
    for (const r of this.search({ name: surname })) (groups[r.kind] ??= []).push(`${r.date} ${r.people.join(', ')}`);
    return groups;
  }
}

module.exports = { Entries };
