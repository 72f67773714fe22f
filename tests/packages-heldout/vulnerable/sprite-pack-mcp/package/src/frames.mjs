import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function frames(folder) {
  const list = JSON.parse(await readFile(join(folder, 'frames.json'), 'utf8'));
  return list.map((f, i) => `${i}: ${f.file} ${f.w}x${f.h}${f.ms ? ` ${f.ms} ms` : ''}`);
}
