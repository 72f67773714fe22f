import { readFileSync } from 'node:fs';

const metrics = JSON.parse(readFileSync(new URL('./metrics.json', import.meta.url), 'utf8'));

export const width = (text, size) => [...text].reduce((w, c) => w + (metrics[c] ?? metrics.other), 0) * (size / 1000);

export function wrap(text, size, max) {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const next = `${lines.at(-1)} ${word}`.trim();
    if (width(next, size) <= max || !lines.at(-1)) lines[lines.length - 1] = next;
    else lines.push(word);
  }
  return lines;
}
