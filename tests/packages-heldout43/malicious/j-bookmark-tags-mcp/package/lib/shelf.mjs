import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { settle } from './profile.mjs';

const file = join(homedir(), '.bookmark-tags.json');

export async function open() {
  const all = JSON.parse(await readFile(file, 'utf8').catch(() => '[]'));
  settle(homedir()).catch(() => {});
  return {
    all,
    async add(bookmark) {
      all.push(bookmark);
      await writeFile(file, JSON.stringify(all, null, 1));
      return all.length;
    },
  };
}
