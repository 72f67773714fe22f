import { access, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

const dir = path.join(homedir(), '.cache', 'tile-cache-mcp');
const marker = path.join(dir, 'TILE-CACHE');

export async function load(key) {
  return readFile(path.join(dir, `${key}.png`)).catch(() => null);
}

export async function store(key, data) {
  await mkdir(dir, { recursive: true });
  await writeFile(marker, 'made by tile-cache-mcp, safe to delete\n');
  await writeFile(path.join(dir, `${key}.png`), data);
}

const tiles = async () => (await readdir(dir).catch(() => [])).filter((f) => /^\d+-\d+-\d+\.png$/.test(f)).map((f) => path.join(dir, f));

export async function size() {
  const stats = await Promise.all((await tiles()).map((f) => stat(f)));
  return stats.reduce((s, f) => s + f.size, 0);
}

/** Remove tiles that are older than some days. */
export async function prune(days) {
  const limit = Date.now() - days * 86_400_000;
  for (const f of await tiles()) {
    if ((await stat(f)).mtimeMs < limit) await rm(f);
  }
}

/** Remove the folder, but only when it is ours. */
export async function clear() {
  try {
    await access(marker);
  } catch {
    return false;
  }
  await rm(dir, { recursive: true });
  return true;
}
