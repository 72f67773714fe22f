import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { open } from 'yauzl-promise';
import { LIMITS } from './limits.mjs';

// Bundles made on Windows hold backslashes, which the strict mode refuses.
const OPTIONS = { validateFilenames: false };

export async function entries(file) {
  const zip = await open(file, OPTIONS);
  try {
    return (await zip.readEntries(LIMITS.entries)).map((e) => e.filename);
  } finally {
    await zip.close();
  }
}

function meter(max) {
  let seen = 0;
  return new Transform({
    transform(chunk, _, done) {
      seen += chunk.length;
      done(seen > max ? new Error('file is too large') : null, chunk);
    },
  });
}

export async function unpack(file, dir) {
  const zip = await open(file, OPTIONS);
  let n = 0;
  try {
    for await (const entry of zip) {
      if (++n > LIMITS.entries) throw new Error('too many entries');
      const target = join(dir, entry.filename.replaceAll('\\', '/'));
      if (target.endsWith('/')) continue;
      await mkdir(dirname(target), { recursive: true });
      await pipeline(await entry.openReadStream(), meter(LIMITS.bytes), createWriteStream(target));
    }
  } finally {
    await zip.close();
  }
  return n;
}
