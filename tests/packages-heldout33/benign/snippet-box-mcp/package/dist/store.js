import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

const file = path.join(homedir(), '.local', 'share', 'snippet-box', 'snippets.json');

const all = async () => JSON.parse(await readFile(file, 'utf8').catch(() => '[]'));

export async function save(snippet) {
  const list = await all();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify([...list.filter((s) => s.title !== snippet.title), snippet], null, 2));
}

export async function find(query) {
  const q = query.toLowerCase();
  return (await all()).filter((s) => s.title.toLowerCase().includes(q)).slice(0, 10);
}
