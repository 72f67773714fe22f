import { constants } from 'node:fs';
import { mkdir, open, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

const FORM = /^[a-z0-9][a-z0-9-]*\.md$/;

export class Journal {
  static async open(dir) {
    await mkdir(dir, { recursive: true });
    return new Journal(await realpath(dir));
  }

  constructor(root) {
    this.root = root;
  }

  #file(name) {
    if (!FORM.test(name)) throw new Error('names look like 2025-06-01.md');
    return path.join(this.root, name);
  }

  async read(name) {
    const real = await realpath(this.#file(name));
    const rel = path.relative(this.root, real);
    if (rel.startsWith('..') || path.isAbsolute(rel)) throw new Error('outside of the journal');
    return readFile(real, 'utf8');
  }

  async write(name, body) {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
    const handle = await open(this.#file(name), flags, 0o600);
    try {
      await handle.writeFile(body);
    } finally {
      await handle.close();
    }
  }
}
