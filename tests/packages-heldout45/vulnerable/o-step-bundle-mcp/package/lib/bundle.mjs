import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

export const library = resolve(process.env.CAD_LIBRARY ?? 'models');
const LIMIT = 200 << 20;

export async function importBundle(zip) {
  let total = 0;
  const files = unzipSync(zip, { filter: (f) => (total += f.originalSize) < LIMIT });
  const written = [];
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    const target = join(library, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    written.push(name);
  }
  return written;
}
