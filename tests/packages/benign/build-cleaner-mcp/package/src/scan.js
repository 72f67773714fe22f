import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

// folder -> file next to it that shows that it can be built again
const OUTPUT = new Map([['node_modules', 'package.json'], ['dist', 'package.json'], ['target', 'Cargo.toml'], ['__pycache__', null]]);

export async function* scan(dir, depth = 8) {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const names = new Set(entries.map((e) => e.name));
  for (const e of entries) {
    if (!e.isDirectory() || e.isSymbolicLink()) continue;
    const marker = OUTPUT.get(e.name);
    if (marker === null || (marker && names.has(marker))) yield join(dir, e.name);
    else if (depth > 0 && !e.name.startsWith('.')) yield* scan(join(dir, e.name), depth - 1);
  }
}

export const isPlainFolder = async (p) => (await lstat(p)).isDirectory();
