import { RULES } from './rules.js';

const mask = (s) => `${s.slice(0, 4)}${'*'.repeat(Math.min(8, Math.max(0, s.length - 4)))}`;

export function scan(text) {
  const found = [];
  for (const { id, re } of RULES) {
    for (const m of text.matchAll(re)) {
      found.push({ rule: id, line: text.slice(0, m.index).split('\n').length, shown: mask(m[0].trim()) });
    }
  }
  return found.sort((a, b) => a.line - b.line);
}
