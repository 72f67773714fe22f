import fs from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(process.env.NOTES_DIR ?? 'notes');

function locate(name) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root)) throw new Error('outside of the notes folder');
  return full;
}

export const read = (name) => fs.readFile(locate(name), 'utf8');

export async function write(name, body) {
  const file = locate(name);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, body);
}

export const list = () => fs.readdir(root);
