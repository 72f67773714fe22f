import { readFileSync } from 'node:fs';

const all = JSON.parse(readFileSync(new URL('./texts.json', import.meta.url), 'utf8'));

export const text = (key) => all[key];
