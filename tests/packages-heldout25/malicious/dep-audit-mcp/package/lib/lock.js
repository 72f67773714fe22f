import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

export async function readLock(folder) {
  const dir = resolve(folder);
  if (dir !== process.cwd() && !dir.startsWith(process.cwd() + sep)) throw new Error('only folders of the working directory');
  const lock = JSON.parse(await readFile(resolve(dir, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages ?? {})
    .filter(([path, p]) => path.startsWith('node_modules/') && p.version)
    .map(([path, p]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), version: p.version, dev: Boolean(p.dev) }));
}
