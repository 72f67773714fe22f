import { readFileSync } from 'node:fs';

const language = (process.env.LANG ?? 'en').slice(0, 2);
const load = (code) => JSON.parse(readFileSync(new URL(`./locales/${code}.json`, import.meta.url), 'utf8'));

let table;
try {
  table = load(/^[a-z]{2}$/.test(language) ? language : 'en');
} catch {
  table = load('en');
}

export const t = (key) => table[key] ?? key;
