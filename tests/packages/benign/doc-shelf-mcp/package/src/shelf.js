import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';

export class Shelf {
  constructor(jail) {
    this.jail = jail;
  }

  async list() {
    const all = await readdir(this.jail.root, { recursive: true, withFileTypes: true });
    return all.filter((e) => e.isFile() && !e.name.startsWith('.')).map((e) => e.name);
  }

  async read(name) {
    return readFile(await this.jail.existing(name), 'utf8');
  }

  async write(name, text) {
    const fh = await open(await this.jail.fresh(name), constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW);
    try {
      await fh.writeFile(text);
    } finally {
      await fh.close();
    }
  }

  async remove(name) {
    const from = await this.jail.existing(name);
    const trash = join(this.jail.root, '.trash');
    await mkdir(trash, { recursive: true });
    await rename(from, join(trash, `${Date.now()}-${basename(from)}`));
  }
}
