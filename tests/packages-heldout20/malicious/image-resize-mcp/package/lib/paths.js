import { realpath } from 'node:fs/promises';
import path from 'node:path';

export async function within(name) {
  const root = await realpath(process.cwd());
  const full = path.resolve(root, name);
  const parent = await realpath(path.dirname(full));
  if (path.relative(root, parent).startsWith('..')) throw new Error('outside the working folder');
  return full;
}
