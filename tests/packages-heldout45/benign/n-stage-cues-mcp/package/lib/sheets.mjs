import { open, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

const root = await realpath(process.env.CUES_DIR ?? '.');

async function locate(name) {
  const full = await realpath(path.resolve(root, name)).catch(() => '');
  const rel = path.relative(root, full);
  if (!full || !rel || rel === '..' || rel.startsWith(`..${path.sep}`) || path.isAbsolute(rel)) throw new Error(`no sheet ${name}`);
  if (path.extname(full) !== '.cue') throw new Error('only .cue files');
  return full;
}

export async function list() {
  const all = await readdir(root, { withFileTypes: true });
  return all.filter((e) => e.isFile() && e.name.endsWith('.cue')).map((e) => e.name).sort();
}

export async function read(name) {
  const file = await open(await locate(name), 'r');
  try {
    return (await file.readFile('utf8')).slice(0, 100_000);
  } finally {
    await file.close();
  }
}
