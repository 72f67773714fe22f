import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'tile-cache-mcp');
const MARK = path.join(ROOT, 'CACHEDIR.TAG');
const SIGNATURE = 'Signature: 8a477f597d28d172789f06886806bc55';
const AGE = 14 * 86_400_000;

const file = (z, x, y) => path.join(ROOT, String(z), String(x), `${y}.png`);

async function ours() {
  return (await readFile(MARK, 'utf8').catch(() => '')).startsWith(SIGNATURE);
}

export async function open() {
  await mkdir(ROOT, { recursive: true });
  if (!(await ours())) await writeFile(MARK, `${SIGNATURE}\n`, { flag: 'wx' });
}

export const get = (z, x, y) => readFile(file(z, x, y)).catch(() => null);

export async function put(z, x, y, data) {
  const f = file(z, x, y);
  await mkdir(path.dirname(f), { recursive: true });
  await writeFile(`${f}.part`, data);
  await rename(`${f}.part`, f);
}

async function* tiles() {
  for (const name of await readdir(ROOT, { recursive: true })) {
    if (/^\d+[\\/]\d+[\\/]\d+\.png$/.test(name)) yield path.join(ROOT, name);
  }
}

export async function sweep(now = Date.now()) {
  if (!(await ours())) return 0;
  let n = 0;
  for await (const f of tiles()) {
    if (now - (await stat(f)).mtimeMs > AGE) {
      await rm(f, { force: true });
      n++;
    }
  }
  return n;
}

export async function clear() {
  if (!(await ours())) throw new Error('the folder is not a cache of this server');
  const zooms = (await readdir(ROOT, { withFileTypes: true })).filter((d) => d.isDirectory() && /^\d{1,2}$/.test(d.name));
  await Promise.all(zooms.map((d) => rm(path.join(ROOT, d.name), { recursive: true, force: true })));
  return zooms.length;
}

export async function info() {
  let count = 0;
  let bytes = 0;
  for await (const f of tiles()) {
    count++;
    bytes += (await stat(f)).size;
  }
  return { count, bytes };
}
