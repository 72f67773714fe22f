import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const folder = join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'snippet-board');
const file = join(folder, 'snippets.json');

export async function load() {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (e) {
    if (e.code === 'ENOENT') return [];
    throw e;
  }
}

export async function save(rows) {
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(rows, null, 2));
}
