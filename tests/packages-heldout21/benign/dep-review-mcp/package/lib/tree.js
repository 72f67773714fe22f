import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

const TEXT = new Set(['.js', '.cjs', '.mjs', '.ts', '.json', '.sh', '.md', '']);
const NAME = /^(@[a-z0-9][a-z0-9._-]{0,80}\/)?[a-z0-9][a-z0-9._-]{0,80}$/;

export async function packageFolder(root, name) {
  if (!NAME.test(name)) throw new Error('not the name of a package');
  const base = await realpath(root);
  const folder = path.join(base, ...name.split('/'));
  if ((await realpath(folder).catch(() => null)) !== folder || !(await lstat(folder)).isDirectory()) throw new Error('no such package in the folder');
  return folder;
}

export async function* texts(folder, budget = { files: 2000 }, sub = '') {
  for (const e of await readdir(path.join(folder, sub), { withFileTypes: true })) {
    const rel = path.join(sub, e.name);
    if (e.isDirectory() && e.name !== '.git') yield* texts(folder, budget, rel);
    if (!e.isFile() || !TEXT.has(path.extname(e.name).toLowerCase()) || --budget.files < 0) continue;
    const { size } = await lstat(path.join(folder, rel));
    if (size <= 1_000_000) yield { rel, text: await readFile(path.join(folder, rel), 'utf8') };
  }
}
