import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { open } from 'yauzl-promise';
import { LIMITS, themesDir } from './config.mjs';

/** Unpack a theme into its own folder. Returns the number of files. */
export async function unpack(zip, name) {
  const archive = await open(zip, { validateFilenames: false });
  let files = 0;
  let bytes = 0;
  try {
    for await (const entry of archive) {
      // packs made on Windows use backslashes
      const rel = entry.filename.replaceAll('\\', '/');
      if (rel.endsWith('/')) continue;
      files += 1;
      bytes += entry.uncompressedSize;
      if (files > LIMITS.files || bytes > LIMITS.bytes) throw new Error('theme pack is too large');
      const target = join(themesDir, name, rel);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(await entry.openReadStream(), createWriteStream(target));
    }
  } finally {
    await archive.close();
  }
  return files;
}
