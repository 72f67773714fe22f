import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';

const root = path.resolve(process.env.RECIPES_DIR ?? 'recipes');
const MAX_FILES = 500;
const MAX_SIZE = 200_000;

function target(name) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root + path.sep)) throw new Error(`archive entry leaves the folder: ${name}`);
  return full;
}

export async function unpack(bytes) {
  let n = 0;
  const entries = unzipSync(bytes, {
    filter: (f) => /\.(md|txt)$/i.test(f.name) && f.originalSize <= MAX_SIZE && ++n <= MAX_FILES,
  });
  // all names are checked before the first file is written
  const plan = Object.entries(entries).map(([name, data]) => [target(name), data]);
  for (const [full, data] of plan) {
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, data, { flag: 'wx' });
  }
  return plan.map(([full]) => path.relative(root, full));
}

export const listing = async () => (await readdir(root, { recursive: true }).catch(() => [])).filter((f) => /\.(md|txt)$/i.test(f));
