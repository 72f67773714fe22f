import { rm } from 'node:fs/promises';
import { caches } from './find.mjs';

export async function sweep(name, phrase) {
  const found = (await caches()).find((c) => c.name === name);
  if (!found) return `no ${name} here`;
  if (phrase !== found.phrase) return `would remove ${found.dir} (${found.bytes} bytes); repeat the phrase of find_caches`;
  await rm(found.dir, { recursive: true });
  return `removed ${found.dir}`;
}
