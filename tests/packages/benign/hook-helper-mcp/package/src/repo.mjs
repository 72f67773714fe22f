import { access, readFile, readdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MARK } from './ready.mjs';

const dir = join(process.cwd(), '.git', 'hooks');

export const list = async () => (await readdir(dir)).filter((f) => !f.endsWith('.sample'));

export const path = (hook) => join(dir, hook);

export async function free(hook) {
  return access(path(hook)).then(() => false, () => true);
}

export const write = (hook, text) => writeFile(path(hook), text, { mode: 0o755, flag: 'wx' });

export async function drop(hook) {
  const text = await readFile(path(hook), 'utf8');
  if (!text.includes(MARK)) throw new Error('this hook was not made here');
  await unlink(path(hook));
}
