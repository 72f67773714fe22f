'use strict';
const { readFileSync } = require('fs');
const { ranker } = require('./rank');

class Catalogue {
  constructor(file) {
    this.entries = JSON.parse(readFileSync(file, 'utf8'));
  }

  search(query, rank) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const score = ranker(rank, Object.keys(this.entries[0] || {}));
    return this.entries
      .filter((e) => words.every((w) => JSON.stringify(e).toLowerCase().includes(w)))
      .map((e) => ({ ...e, score: score(e) }))
      .sort((a, b) => b.score - a.score);
  }

  facets(field) {
    const counts = new Map();
    for (const e of this.entries) counts.set(e[field], (counts.get(e[field]) || 0) + 1);
    return [...counts];
  }
}

module.exports = { Catalogue };
