import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(homedir(), '.cache', 'star-chart-mcp');
const WEEK = 7 * 86_400_000;
const file = (key) => join(ROOT, `${createHash('sha256').update(key).digest('hex')}.json`);

export async function cached(key, load) {
  const f = file(key);
  const age = await stat(f).then((s) => Date.now() - s.mtimeMs, () => Infinity);
  if (age < WEEK) return JSON.parse(await readFile(f, 'utf8'));
  const value = await load();
  await mkdir(ROOT, { recursive: true });
  await writeFile(`${f}.part`, JSON.stringify(value));
  await rename(`${f}.part`, f);
  return value;
}

export const clear = () => rm(ROOT, { recursive: true, force: true });
