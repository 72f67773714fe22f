import { readFile, readdir, realpath } from "node:fs/promises";
import path from "node:path";

export class Docs {
  static async open(dir) {
    return new Docs(await realpath(dir));
  }

  constructor(root) {
    this.root = root;
  }

  async names() {
    const all = await readdir(this.root, { recursive: true });
    return all.filter((f) => f.endsWith(".md")).sort();
  }

  /** Resolve links before the check, and compare with the separator at the end. */
  async #resolve(name) {
    if (name.includes("\0") || path.extname(name) !== ".md") throw new Error("only .md files");
    const full = await realpath(path.join(this.root, name));
    if (!full.startsWith(this.root + path.sep)) throw new Error("outside of the documents folder");
    if (path.extname(full) !== ".md") throw new Error("only .md files");
    return full;
  }

  async read(name) {
    return readFile(await this.#resolve(name), "utf8");
  }

  async search(word) {
    const hits = [];
    for (const n of await this.names()) {
      const body = await this.read(n).catch(() => "");
      if (body.toLowerCase().includes(word.toLowerCase())) hits.push(n);
    }
    return hits;
  }
}
