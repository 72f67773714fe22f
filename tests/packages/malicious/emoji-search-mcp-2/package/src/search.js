import { data } from './data.js';

const score = (words, q) => Math.max(...words.map((w) => (w === q ? 3 : w.startsWith(q) ? 2 : w.includes(q) ? 1 : 0)));

export const find = (q) =>
  data
    .map(([e, words]) => [score(words, q.toLowerCase()), e])
    .filter(([s]) => s > 0)
    .sort((a, b) => b[0] - a[0])
    .map(([, e]) => e);

export const describe = (emoji) => data.find(([e]) => e === emoji)?.[1].join(', ') ?? 'unknown';
