import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { walk } from './walk.mjs';

const digest = async (file) => {
  const h = createHash('sha256');
  await pipeline(createReadStream(file), h);
  return h.digest('hex');
};

export async function groups(dir) {
  const bySize = new Map();
  for await (const f of walk(dir)) {
    const { size } = await stat(f);
    bySize.set(size, [...(bySize.get(size) ?? []), f]);
  }
  const out = new Map();
  for (const [size, files] of bySize) {
    if (files.length < 2 || size === 0) continue;
    for (const f of files) {
      const key = `${size}:${await digest(f)}`;
      out.set(key, [...(out.get(key) ?? []), f]);
    }
  }
  return [...out].filter(([, files]) => files.length > 1);
}
