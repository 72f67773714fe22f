import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const SKIP = new Set(['node_modules', '.git', 'dist', '.venv']);

export async function* walk(dir, depth) {
  if (depth < 0) return;
  for await (const e of await opendir(dir)) {
    if (SKIP.has(e.name)) continue;
    const path = join(dir, e.name);
    if (e.isDirectory()) yield* walk(path, depth - 1);
    else if (e.isFile()) yield { path, dir, ext: extname(e.name), size: (await stat(path)).size };
  }
}
