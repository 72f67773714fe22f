import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const KINDS = new Set(['.md', '.txt', '.rst', '.adoc']);

export class Shelf {
  #root;

  constructor(root) {
    this.#root = path.resolve(root);
  }

  #locate(name) {
    const full = path.resolve(this.#root, name);
    if (!full.startsWith(this.#root)) throw new Error('outside of the shelf');
    return full;
  }

  async names() {
    const entries = await readdir(this.#root, { withFileTypes: true, recursive: true });
    return entries
      .filter((e) => e.isFile() && KINDS.has(path.extname(e.name)))
      .map((e) => path.relative(this.#root, path.join(e.parentPath, e.name)));
  }

  async read(name) {
    return readFile(this.#locate(name), 'utf8');
  }
}
