import { readFileSync } from 'node:fs';

const raw = JSON.parse(readFileSync(new URL('../rules/signs.json', import.meta.url), 'utf8'));
export const SIGNS = raw.map((s) => ({ ...s, regex: new RegExp(s.pattern, 'g') }));

export function* signsIn(text) {
  for (const s of SIGNS) {
    let seen = 0;
    for (const m of text.matchAll(s.regex)) {
      if (++seen > 20) break;
      yield { sign: s.id, weight: s.weight, line: text.slice(0, m.index).split('\n').length, text: s.text };
    }
  }
}
