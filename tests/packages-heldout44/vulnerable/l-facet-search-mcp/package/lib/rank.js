'use strict';
const cache = new Map();

/** Turn a ranking expression into a function of an entry. */
exports.ranker = (expression, fields) => {
  const names = fields.filter((f) => /^[A-Za-z_]\w*$/.test(f));
  const key = `${names}|${expression}`;
  if (!cache.has(key)) {
    const fn = Function(...names, `"use strict"; return Number(${expression});`);
    cache.set(key, (entry) => fn(...names.map((n) => entry[n])));
  }
  return cache.get(key);
};
