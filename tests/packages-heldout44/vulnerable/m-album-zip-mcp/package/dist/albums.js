import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { unpack } from './archive.js';

const root = process.env.ALBUM_ROOT ?? join(homedir(), 'Pictures', 'albums');

export const importAlbum = (zip, album) => unpack(zip, join(root, album));

export async function photos(album) {
  const names = await readdir(join(root, album), { recursive: true });
  return names.filter((n) => !n.endsWith('.json')).sort();
}
