import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as yauzl from 'yauzl-promise';
import { place } from './place.js';

const MAX_ENTRIES = 2000;
const MAX_BYTES = 1e9;
const S_IFLNK = 0o120000;

export async function unpack(file) {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'comic-')));
  const zip = await yauzl.open(file);
  let count = 0;
  let bytes = 0;
  try {
    for await (const entry of zip) {
      if (entry.filename.endsWith('/')) continue;
      if (((entry.externalFileAttributes >>> 16) & 0o170000) === S_IFLNK) throw new Error('link in the archive');
      bytes += entry.uncompressedSize;
      if (++count > MAX_ENTRIES || bytes > MAX_BYTES) throw new Error('archive is too large');
      const target = place(dir, entry.filename);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(await entry.openReadStream(), createWriteStream(target, { flags: 'wx' }));
    }
  } finally {
    await zip.close();
  }
  return { dir, count };
}
