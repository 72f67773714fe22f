import { lstat, opendir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { RULES, mask } from './rules.mjs';

const SKIP = new Set(['.git', 'node_modules', 'dist']);
const LIMIT = 512 * 1024;

export async function inside(root, ref) {
  const [r, t] = await Promise.all([realpath(root), realpath(join(root, ref))]);
  if (t !== r && !t.startsWith(r + sep)) throw new Error('outside of the configured root');
  return t;
}

async function* files(folder) {
  for await (const e of await opendir(folder)) {
    if (SKIP.has(e.name)) continue;
    const p = join(folder, e.name);
    if (e.isDirectory()) yield* files(p);
    else if (e.isFile() && (await lstat(p)).size <= LIMIT) yield p;
  }
}

export async function scan(root, ref) {
  const found = [];
  for await (const f of files(await inside(root, ref))) {
    const text = await readFile(f, 'utf8');
    for (const { id, re } of RULES) {
      for (const m of text.matchAll(re)) {
        const line = text.slice(0, m.index).split('\n').length;
        found.push({ rule: id, file: relative(root, f), line, text: mask(m[0]) });
        if (found.length >= 500) return found;
      }
    }
  }
  return found;
}
