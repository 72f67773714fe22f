import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from './parse.js';

export async function hosts() {
  const text = await readFile(join(homedir(), '.ssh', 'config'), 'utf8').catch((err) => {
    if (err.code === 'ENOENT') return '';
    throw err;
  });
  return parse(text);
}
