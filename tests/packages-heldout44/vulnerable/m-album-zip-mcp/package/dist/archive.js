import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import unzipper from 'unzipper';

const PHOTOS = new Set(['.jpg', '.jpeg', '.png', '.webp', '.json']);

export async function unpack(zip, folder) {
  const dir = await unzipper.Open.file(zip);
  let count = 0;
  for (const entry of dir.files) {
    if (entry.type !== 'File' || !PHOTOS.has(extname(entry.path).toLowerCase())) continue;
    const to = join(folder, entry.path);
    await mkdir(dirname(to), { recursive: true });
    await pipeline(entry.stream(), createWriteStream(to));
    count++;
  }
  return count;
}
