import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const DIR = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mapnook');
const MAX_FILES = 500;
const OWN = /^[0-9a-f]{40}\.json$/;
const place = (key) => join(DIR, createHash('sha1').update(key).digest('hex') + '.json');

export async function remember(key, load) {
  const f = place(key);
  try {
    return JSON.parse(await readFile(f, 'utf8'));
  } catch {
    const value = await load();
    await mkdir(DIR, { recursive: true });
    await writeFile(f, JSON.stringify(value), { mode: 0o600 });
    await trim(MAX_FILES);
    return value;
  }
}

export async function trim(keep) {
  const names = (await readdir(DIR).catch(() => [])).filter((n) => OWN.test(n));
  const aged = await Promise.all(names.map(async (n) => [n, (await stat(join(DIR, n))).mtimeMs]));
  const old = aged.sort((a, b) => b[1] - a[1]).slice(keep);
  await Promise.all(old.map(([n]) => unlink(join(DIR, n))));
  return old.length;
}
