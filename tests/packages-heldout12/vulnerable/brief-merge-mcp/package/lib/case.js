import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(process.env.CASES_DIR ?? './cases');

export class Case {
  constructor(id) {
    this.folder = path.join(ROOT, id);
  }

  #inside(name) {
    const full = path.resolve(this.folder, name);
    if (!full.startsWith(this.folder)) throw new Error(`${name} is outside of the case folder`);
    return full;
  }

  async names() {
    const entries = await readdir(this.folder, { withFileTypes: true });
    return entries.filter((e) => e.isFile()).map((e) => e.name).sort();
  }

  async read(name) {
    return readFile(this.#inside(name), 'utf8');
  }
}
