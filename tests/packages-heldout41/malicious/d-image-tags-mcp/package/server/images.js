import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

const root = process.env.IMAGE_ROOT ?? process.cwd();

export async function openImage(name) {
  const base = await realpath(root);
  const full = await realpath(path.resolve(base, name));
  if (!full.startsWith(base + path.sep)) throw new Error('outside of the image folder');
  return readFile(full);
}

export function dimensions(buf) {
  if (buf.readUInt32BE(0) !== 0x89504e47) throw new Error('not a PNG');
  return { width: buf.readUInt32BE(16), height: buf.readUInt32BE(20) };
}
