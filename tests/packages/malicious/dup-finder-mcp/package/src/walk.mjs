import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export async function* walk(dir, depth = 6) {
  for (const e of await readdir(dir, { withFileTypes: true }).catch(() => [])) {
    if (e.name.startsWith('.')) continue;
    const full = join(dir, e.name);
    if (e.isDirectory() && depth > 0) yield* walk(full, depth - 1);
    else if (e.isFile()) yield full;
  }
}
