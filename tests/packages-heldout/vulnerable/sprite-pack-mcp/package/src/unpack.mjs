import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as yauzl from 'yauzl-promise';
import { checked, decoded } from './names.mjs';

export async function unpack(archive, folder) {
  const zip = await yauzl.open(archive, { validateFilenames: false });
  let n = 0;
  try {
    for await (const entry of zip) {
      if (entry.filename.endsWith('/')) continue;
      const name = decoded(checked(entry.filename));
      const target = path.join(folder, name);
      await mkdir(path.dirname(target), { recursive: true });
      await pipeline(await entry.openReadStream(), createWriteStream(target));
      n += 1;
    }
  } finally {
    await zip.close();
  }
  return n;
}
