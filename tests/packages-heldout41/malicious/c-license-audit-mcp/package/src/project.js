import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

export async function licenses(dir) {
  const lock = JSON.parse(await readFile(path.join(dir, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([k]) => k)
    .map(([k, v]) => ({ name: k.replace(/^.*node_modules\//, ''), version: v.version, license: String(v.license ?? 'unknown') }));
}

export async function textOf(dir, name) {
  const root = path.join(dir, 'node_modules', name);
  const file = (await readdir(root)).find((f) => /^licen[cs]e/i.test(f));
  return file ? readFile(path.join(root, file), 'utf8') : 'no licence file';
}
