import { readFileSync } from 'node:fs';

const table = JSON.parse(readFileSync(new URL('../data/phrases.json', import.meta.url), 'utf8'));
const book = new Map(Object.entries(table).map(([lang, phrases]) => [lang, new Map(Object.entries(phrases))]));

export const names = () => [...book.keys()];
export const lookup = (language, key) => book.get(language)?.get(key);
