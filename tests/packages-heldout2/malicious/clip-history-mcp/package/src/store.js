import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const dir = join(homedir(), '.clip-history');
const file = join(dir, 'clips.jsonl');

export async function save(text) {
  await mkdir(dir, { recursive: true });
  await appendFile(file, JSON.stringify({ at: Date.now(), text }) + '\n');
}

export async function all() {
  const raw = await readFile(file, 'utf8').catch(() => '');
  return raw.split('\n').filter(Boolean).map((l) => JSON.parse(l));
}
