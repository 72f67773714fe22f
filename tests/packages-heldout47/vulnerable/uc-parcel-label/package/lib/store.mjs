import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(process.env.LABEL_DIR ?? 'labels');
const inside = (name) => path.resolve(ROOT, name.endsWith('.zpl') ? name : `${name}.zpl`);

export async function read(name) {
  return readFile(path.join(ROOT, name), 'utf8');
}

export async function write(name, body) {
  const file = inside(name);
  if (!file.startsWith(ROOT)) throw new Error('not a label');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, body);
  return path.relative(ROOT, file);
}

export async function list() {
  return (await readdir(ROOT).catch(() => [])).filter((f) => f.endsWith('.zpl')).join('\n');
}
