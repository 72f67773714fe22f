import { open, opendir } from 'node:fs/promises';
import path from 'node:path';
import { RULES, SKIP_FOLDERS, SUSPICIOUS_NAMES } from './rules.js';

const MAX_BYTES = 1024 * 1024;

/** Yields regular files; symbolic links are not followed. */
async function* walk(root, rel = '') {
  for await (const entry of await opendir(path.join(root, rel))) {
    const name = path.join(rel, entry.name);
    if (entry.isDirectory()) {
      if (!SKIP_FOLDERS.has(entry.name)) yield* walk(root, name);
    } else if (entry.isFile()) {
      yield name;
    }
  }
}

async function readStart(file) {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export const mask = (s) => `${s.slice(0, 4)}${'•'.repeat(8)} (${s.length})`;

export function scanText(text) {
  const found = [];
  text.split('\n').forEach((line, i) => {
    if (line.includes('leaklint:ignore') || line.length > 5000) return;
    for (const { id, re } of RULES) {
      for (const [hit] of line.matchAll(re)) found.push({ rule: id, line: i + 1, excerpt: mask(hit) });
    }
  });
  return found;
}

export async function* scan(root) {
  for await (const file of walk(root)) {
    if (SUSPICIOUS_NAMES.has(path.basename(file))) yield { file, rule: 'file-name', line: 0, excerpt: '' };
    const data = await readStart(path.join(root, file)).catch(() => Buffer.alloc(0));
    if (data.includes(0)) continue;
    for (const finding of scanText(data.toString('utf8'))) yield { file, ...finding };
  }
}
