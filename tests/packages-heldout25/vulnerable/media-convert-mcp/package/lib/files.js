import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export const ROOT = resolve(process.env.MEDIA_DIR ?? '.');

function safePath(name) {
  const full = resolve(ROOT, name);
  if (!full.startsWith(ROOT)) throw new Error('outside of the media folder');
  return full;
}

class Files {
  async text(name) {
    const body = await readFile(safePath(name), 'utf8');
    return body.replace(/^\ufeff/, '').slice(0, 200_000);
  }

  async put(name, body) {
    const target = safePath(name);
    await writeFile(target, body.replace(/\r?\n/g, '\r\n'));
  }
}

export const files = new Files();
