'use strict';

class SearchIndex {
  constructor() {
    this.postings = new Map();
    this.ids = new Set();
  }

  get size() {
    return this.ids.size;
  }

  add(id, tokens) {
    this.ids.add(id);
    for (const t of tokens) {
      if (!this.postings.has(t)) this.postings.set(t, new Map());
      const docs = this.postings.get(t);
      docs.set(id, (docs.get(id) || 0) + 1);
    }
  }

  find(tokens) {
    const score = new Map();
    for (const t of tokens) {
      const docs = this.postings.get(t) || new Map();
      const idf = Math.log(1 + this.size / (1 + docs.size));
      for (const [id, tf] of docs) score.set(id, (score.get(id) || 0) + tf * idf);
    }
    return [...score].sort((a, b) => b[1] - a[1]).map(([id, s]) => ({ id, score: +s.toFixed(3) }));
  }
}

module.exports = { SearchIndex };
