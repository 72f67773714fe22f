import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { homedir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl-promise';

export const PACKS = path.join(homedir(), '.local', 'share', 'icon-pack-import');
const MAX_FILE = 200_000;
const MAX_FILES = 500;
const isLink = (entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

function target(root, name) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root + path.sep)) throw new Error(`${name} leaves the folder`);
  if (path.extname(full) !== '.svg') return undefined;
  return full;
}

export async function importPack(name, data) {
  const root = path.join(PACKS, name);
  await mkdir(root); // a new folder: fails when the pack exists
  const zip = await yauzl.fromBuffer(data);
  let count = 0;
  for await (const entry of zip) {
    if (entry.filename.endsWith('/') || isLink(entry)) continue;
    if (entry.uncompressedSize > MAX_FILE || count >= MAX_FILES) throw new Error('the pack is too large');
    const file = target(root, entry.filename);
    if (!file) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await buffer(await entry.openReadStream()), { flag: 'wx' });
    count++;
  }
  await zip.close();
  return count;
}
