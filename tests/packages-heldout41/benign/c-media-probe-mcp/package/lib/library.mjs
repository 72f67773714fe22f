import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

const root = await realpath(process.env.MEDIA_DIR ?? '.');
const KINDS = new Set(['.mp4', '.mkv', '.webm', '.mp3', '.flac', '.wav']);

export async function list() {
  const entries = await readdir(root, { withFileTypes: true });
  return entries.filter((e) => e.isFile() && KINDS.has(path.extname(e.name))).map((e) => e.name);
}

/** Real path of a file of the library; links that lead out are refused. */
export async function locate(name) {
  const full = await realpath(path.resolve(root, name));
  const rel = path.relative(root, full);
  if (rel === '' || rel.split(path.sep)[0] === '..' || path.isAbsolute(rel)) throw new Error('not in the library');
  if (!KINDS.has(path.extname(full))) throw new Error('not a media file');
  return full;
}
