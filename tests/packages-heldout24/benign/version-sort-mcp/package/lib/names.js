'use strict';
const { articles } = require('./data/order.json');

const collators = new Map();

function collator(language) {
  if (!collators.has(language)) collators.set(language, new Intl.Collator(language, { numeric: true, sensitivity: 'base' }));
  return collators.get(language);
}

function key(name, language) {
  const [first, ...rest] = name.trim().split(/\s+/);
  const known = articles[language] || [];
  return rest.length && known.includes(first.toLowerCase()) ? rest.join(' ') : name.trim();
}

exports.sort = (names, language, ignoreArticles) => {
  const c = collator(language);
  return names
    .map((n) => ({ n, k: ignoreArticles ? key(n, language) : n }))
    .sort((a, b) => c.compare(a.k, b.k))
    .map((x) => x.n);
};
