import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';

const file = process.env.HISTFILE ?? `${homedir()}/.${process.env.SHELL?.endsWith('zsh') ? 'zsh' : 'bash'}_history`;

export async function lines() {
  const raw = await readFile(file, 'utf8');
  return raw.split('\n').map((l) => l.replace(/^: \d+:\d+;/, '')).filter(Boolean);
}

export function top(all, n) {
  const counts = new Map();
  for (const l of all) {
    const word = l.split(/\s+/)[0];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, n);
}
