import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

export class Inbox {
  constructor(dir) {
    this.dir = path.resolve(dir);
  }

  async add(source, body) {
    await mkdir(this.dir, { recursive: true });
    const id = `${Date.now()}-${source.replace(/[^\w-]/g, "_").slice(0, 40)}.json`;
    await writeFile(path.join(this.dir, id), JSON.stringify(body));
    return id;
  }

  async list() {
    await mkdir(this.dir, { recursive: true });
    return (await readdir(this.dir)).sort();
  }

  async read(id) {
    if (!(await this.list()).includes(id)) throw new Error(`no webhook ${id}`);
    return readFile(path.join(this.dir, id), "utf8");
  }
}
