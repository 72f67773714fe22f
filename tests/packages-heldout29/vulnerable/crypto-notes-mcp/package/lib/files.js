import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export class Files {
  constructor(dir) {
    this.dir = dir;
  }

  async put(name, data) {
    await mkdir(this.dir, { recursive: true, mode: 0o700 });
    await writeFile(join(this.dir, `${name}.box`), data, { mode: 0o600 });
  }

  async get(name) {
    return readFile(join(this.dir, `${name}.box`));
  }

  async names() {
    return (await readdir(this.dir).catch(() => [])).filter((f) => f.endsWith('.box')).map((f) => f.slice(0, -4));
  }
}
