import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export async function toc(dir) {
  const all = await readdir(dir, { recursive: true });
  return all.filter((f) => /\.x?html$/.test(f)).sort();
}

export async function chapter(dir, number) {
  const file = (await toc(dir))[number - 1];
  if (!file) throw new Error(`no chapter ${number}`);
  const html = await readFile(join(dir, file), 'utf8');
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
}
