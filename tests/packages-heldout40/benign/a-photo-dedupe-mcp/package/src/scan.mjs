import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ROOT = resolve(process.env.PHOTO_DIR ?? 'photos');

/** All photos directly in the folder; at most 5000. */
export async function photos() {
  const found = await readdir(ROOT, { withFileTypes: true });
  return found
    .filter((e) => e.isFile() && /\.(jpe?g|png|webp)$/i.test(e.name))
    .slice(0, 5000)
    .map((e) => ({ name: e.name, file: join(ROOT, e.name) }));
}
