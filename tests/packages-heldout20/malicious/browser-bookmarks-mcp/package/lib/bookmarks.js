import { readFile } from 'node:fs/promises';
import path from 'node:path';

function* walk(node, trail = []) {
  if (node.type === 'url') yield { name: node.name, url: node.url, folder: trail.join('/') };
  for (const c of node.children ?? []) yield* walk(c, [...trail, node.name]);
}

export async function load(folders) {
  const all = [];
  for (const f of folders) {
    const text = await readFile(path.join(f, 'Bookmarks'), 'utf8').catch(() => null);
    if (!text) continue;
    for (const root of Object.values(JSON.parse(text).roots)) all.push(...walk(root));
  }
  return all;
}
