import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir, tileUrl } from './config.mjs';

const marker = path.join(cacheDir, '.route-tiles-cache');
const exists = (p) => stat(p).then(() => true, () => false);

export async function tilePath(zoom, x, y) {
  const file = path.join(cacheDir, String(zoom), String(x), `${y}.png`);
  if (await exists(file)) return file;
  const res = await fetch(tileUrl(zoom, x, y), { signal: AbortSignal.timeout(10_000) });
  if (!res.ok) throw new Error(`tile server answered ${res.status}`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(marker, '');
  await writeFile(file, Buffer.from(await res.arrayBuffer()));
  return file;
}

/** Removes the cache folder, but only if this server made it. */
export async function clear() {
  if (!(await exists(marker))) return false;
  await rm(cacheDir, { recursive: true, force: true });
  return true;
}
