'use strict';

function table(list) {
  if (!list.length) return 'no commits';
  const width = Math.max(...list.map((r) => r.author.length));
  return list.map((r) => `${r.sha}  ${r.author.padEnd(width)}  ${r.when}  ${r.subject}`).join('\n');
}

function days(n) {
  if (Number.isNaN(n)) return 'unknown';
  if (n < 1) return 'today';
  if (n < 14) return `${n} days`;
  if (n < 70) return `${Math.round(n / 7)} weeks`;
  return `${Math.round(n / 30)} months`;
}

function authors(list) {
  const count = new Map();
  for (const r of list) count.set(r.author, (count.get(r.author) || 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1]).map(([a, n]) => `${n} ${a}`).join('\n');
}

module.exports = { table, days, authors };
