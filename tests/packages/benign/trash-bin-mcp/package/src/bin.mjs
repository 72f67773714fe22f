import { mkdir, readFile, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";

const DAY = 86_400_000;
const ID = /^[0-9a-f-]{36}$/;

export class Bin {
  static async open(rootName, days) {
    const root = await realpath(rootName);
    const folder = path.join(root, ".trash-bin");
    await mkdir(folder, { recursive: true });
    if ((await realpath(folder)) !== folder) throw new Error(".trash-bin must not be a link");
    return new Bin(root, folder, days);
  }

  constructor(root, folder, days) {
    Object.assign(this, { root, folder, days });
  }

  #inside(p) {
    if (!p.startsWith(this.root + path.sep) || p === this.folder || p.startsWith(this.folder + path.sep)) throw new Error("outside of the working folder");
    return p;
  }

  async put(name) {
    const from = this.#inside(await realpath(path.resolve(this.root, name)));
    const id = randomUUID();
    await mkdir(path.join(this.folder, id));
    await writeFile(path.join(this.folder, id, "info.json"), JSON.stringify({ from: path.relative(this.root, from), at: Date.now() }));
    await rename(from, path.join(this.folder, id, "item"));
    return id;
  }

  async info(id) {
    if (!ID.test(id)) throw new Error("not an id");
    return JSON.parse(await readFile(path.join(this.folder, id, "info.json"), "utf8"));
  }

  async restore(id) {
    const { from } = await this.info(id);
    const target = path.resolve(this.root, from);
    this.#inside(path.join(await realpath(path.dirname(target)), path.basename(target)));
    await rename(path.join(this.folder, id, "item"), target);
    await rm(path.join(this.folder, id), { recursive: true });
    return from;
  }

  async expired(now = Date.now()) {
    const ids = (await readdir(this.folder)).filter((n) => ID.test(n));
    const infos = await Promise.all(ids.map(async (id) => ({ id, ...(await this.info(id)) })));
    return infos.filter((i) => now - i.at > this.days * DAY);
  }

  async purge(items) {
    for (const { id } of items) await rm(path.join(this.folder, id), { recursive: true, force: true });
    return items.length;
  }
}
