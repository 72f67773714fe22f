import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const file = join(homedir(), '.palette-link.json');

export const colours = {
  all: () => readFile(file, 'utf8').then(JSON.parse, () => ['#336699', '#ffcc00']),
  async add(hex) {
    const next = [...new Set([...(await this.all()), hex.toLowerCase()])];
    await writeFile(file, JSON.stringify(next));
    return next.length;
  },
};
