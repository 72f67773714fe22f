import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

export class Jail {
  static async at(dir) {
    return new Jail(await realpath(dir));
  }

  constructor(root) {
    this.root = root;
  }

  #inside(full) {
    const rel = relative(this.root, full);
    return rel !== '' && !isAbsolute(rel) && rel !== '..' && !rel.startsWith('..' + sep);
  }

  /** Real path of an existing entry. */
  async existing(name) {
    const full = await realpath(join(this.root, name));
    if (!this.#inside(full)) throw new Error('outside of the shelf');
    return full;
  }

  /** Path for a new file; its folder must be there already. */
  async fresh(name) {
    const want = join(this.root, name);
    const dir = await realpath(dirname(want));
    if (dir !== this.root && !this.#inside(dir)) throw new Error('outside of the shelf');
    return join(dir, basename(want));
  }
}
