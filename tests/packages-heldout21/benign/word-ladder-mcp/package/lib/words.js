import { readFileSync } from 'node:fs';
import { build } from './build.js';

const read = (name) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');

function load() {
  try {
    return JSON.parse(read('index.json'));
  } catch {
    return build(read('words.txt'));
  }
}

const raw = load();
const words = new Set(raw.words);
const patterns = new Map(Object.entries(raw.patterns));
const letters = new Map(Object.entries(raw.letters));

const neighbours = (w) => [...w].flatMap((_, i) => patterns.get(`${w.slice(0, i)}_${w.slice(i + 1)}`) ?? []).filter((x) => x !== w);

export function ladder(from, to) {
  if (from.length !== to.length || !words.has(from) || !words.has(to)) return null;
  const before = new Map([[from, null]]);
  const queue = [from];
  while (queue.length) {
    const w = queue.shift();
    if (w === to) {
      const path = [];
      for (let x = to; x !== null; x = before.get(x)) path.unshift(x);
      return path;
    }
    for (const n of neighbours(w)) {
      if (before.has(n)) continue;
      before.set(n, w);
      queue.push(n);
    }
  }
  return null;
}

export const anagrams = (w) => (letters.get([...w].sort().join('')) ?? []).filter((x) => x !== w);
export const stats = () => ({ words: words.size, patterns: patterns.size });
