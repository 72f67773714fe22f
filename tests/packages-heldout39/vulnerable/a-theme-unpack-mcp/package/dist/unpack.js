import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import tar from 'tar-stream';
import { createGunzip } from 'node:zlib';

const MAX_FILES = 2000;

/** Unpack a .tar.gz and return the number of files written. */
export async function unpack(archive, folder) {
  const extract = tar.extract();
  const handle = await open(archive);
  const feeding = pipeline(handle.createReadStream(), createGunzip(), extract);
  let count = 0;
  for await (const entry of extract) {
    const { name, type } = entry.header;
    if (type !== 'file' || /\.(exe|dll|so)$/i.test(name)) {
      entry.resume();
      continue;
    }
    if (++count > MAX_FILES) throw new Error('too many files');
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(entry, createWriteStream(target));
  }
  await feeding;
  return count;
}
