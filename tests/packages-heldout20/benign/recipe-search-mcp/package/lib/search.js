'use strict';

const words = (s) => s.toLowerCase().normalize('NFKD').match(/[a-z]{3,}/g) ?? [];

exports.build = (recipes) => {
  const index = Object.create(null);
  recipes.forEach((r, n) => {
    for (const w of new Set(words([r.title, ...r.needs].join(' ')))) (index[w] ??= []).push(n);
  });
  return index;
};

exports.find = (index, recipes, query) => {
  const hits = new Map();
  for (const w of words(query)) {
    for (const [k, list] of Object.entries(index)) {
      if (k.startsWith(w)) for (const n of list) hits.set(n, (hits.get(n) ?? 0) + 1);
    }
  }
  return [...hits].sort((a, b) => b[1] - a[1]).map(([n]) => recipes[n]);
};
