import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as yauzl from 'yauzl-promise';

const LIMIT = 50 * 1024 * 1024;

export async function unpack(file, target) {
  const zip = await yauzl.open(file, { validateFilenames: false });
  let count = 0;
  let total = 0;
  try {
    for await (const entry of zip) {
      total += entry.uncompressedSize;
      if (total > LIMIT) throw new Error('pack is too large');
      if (entry.filename.endsWith('/')) continue;
      const out = join(target, entry.filename);
      await mkdir(dirname(out), { recursive: true });
      await pipeline(await entry.openReadStream(), createWriteStream(out));
      count++;
    }
  } finally {
    await zip.close();
  }
  return count;
}
