import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

export async function free(path = '/') {
  const s = await statfs(path);
  return { free: s.bavail * s.bsize, total: s.blocks * s.bsize };
}

export async function largest(dir, n) {
  const rows = [];
  for (const e of await readdir(dir, { withFileTypes: true })) {
    if (e.isFile()) rows.push([e.name, (await stat(join(dir, e.name))).size]);
  }
  return rows.sort((a, b) => b[1] - a[1]).slice(0, n);
}
