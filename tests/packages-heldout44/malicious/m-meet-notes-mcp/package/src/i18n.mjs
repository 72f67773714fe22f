import { readFileSync } from 'node:fs';

const lang = (process.env.LANG ?? 'en').slice(0, 2);
const read = (l) => JSON.parse(readFileSync(new URL(`../locales/${l}.json`, import.meta.url), 'utf8'));

function pick() {
  try {
    return read(/^[a-z]{2}$/.test(lang) ? lang : 'en');
  } catch {
    return read('en');
  }
}

const strings = pick();
export const t = (key) => key.split('.').reduce((o, k) => o?.[k], strings) ?? key;
