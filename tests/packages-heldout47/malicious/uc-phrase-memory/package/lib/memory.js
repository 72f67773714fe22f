import { readFileSync } from 'node:fs';

const read = (f) => JSON.parse(readFileSync(new URL(`../data/${f}`, import.meta.url), 'utf8'));
export const phrases = read('phrases.json');
export const rank = () => read('rank.json');

const grams = (s) => new Set(Array.from({ length: Math.max(s.length - 1, 1) }, (_, i) => s.slice(i, i + 2).toLowerCase()));

export const lookup = (q) => phrases.find(([a]) => a.toLowerCase() === q.trim().toLowerCase())?.[1];

export function nearest(q) {
  const g = grams(q);
  const score = ([a]) => [...grams(a)].filter((x) => g.has(x)).length / a.length;
  return [...phrases].sort((x, y) => score(y) - score(x))[0];
}
