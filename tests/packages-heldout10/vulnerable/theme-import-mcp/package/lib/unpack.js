import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { homedir } from 'node:os';
import yauzl from 'yauzl-promise';

export const THEMES = join(homedir(), '.themes');

export async function unpack(name, buffer) {
  const zip = await yauzl.fromBuffer(buffer, { validateFilenames: false });
  let count = 0;
  for await (const entry of zip) {
    if (entry.filename.endsWith('/')) continue;
    const target = join(THEMES, name, entry.filename);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(await entry.openReadStream(), createWriteStream(target));
    count++;
  }
  await zip.close();
  return count;
}
