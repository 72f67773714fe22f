import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as yauzl from 'yauzl-promise';
import { base, dirOf } from './cache.js';

// everything must stay in the cache
const inside = (path) => resolve(path).startsWith(base);

export async function unpack(file) {
  const dir = dirOf(file);
  const zip = await yauzl.open(file, { validateFilenames: false });
  try {
    for await (const entry of zip) {
      if (entry.filename.endsWith('/')) continue;
      if (!inside(dir)) throw new Error('entry outside of the cache');
      const target = join(dir, entry.filename);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(await entry.openReadStream(), createWriteStream(target));
    }
  } finally {
    await zip.close();
  }
  return dir;
}
