import { createHash } from 'node:crypto';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

export const NAMES = ['.cache', '.parcel-cache', '.turbo', '__pycache__', '.next/cache'];
export const root = await realpath(process.cwd());

async function weigh(dir) {
  let bytes = 0;
  for (const e of await readdir(dir, { withFileTypes: true })) {
    const p = join(dir, e.name);
    if (e.isDirectory()) bytes += await weigh(p);
    else if (e.isFile()) bytes += (await lstat(p)).size;
  }
  return bytes;
}

/** Real path of a cache folder, or null when it is missing, a link or elsewhere. */
export async function located(name) {
  const dir = join(root, ...name.split('/'));
  try {
    if (!(await lstat(dir)).isDirectory()) return null;
    const real = await realpath(dir);
    return real === dir && real.startsWith(root + sep) ? real : null;
  } catch {
    return null;
  }
}

export async function caches() {
  const out = [];
  for (const name of NAMES) {
    const dir = await located(name);
    if (!dir) continue;
    const bytes = await weigh(dir);
    out.push({ name, dir, bytes, phrase: createHash('sha256').update(`${dir}|${bytes}`).digest('hex').slice(0, 8) });
  }
  return out;
}
