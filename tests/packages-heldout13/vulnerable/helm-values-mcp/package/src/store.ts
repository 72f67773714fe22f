import { readFile, rename, writeFile } from "node:fs/promises";
import { dump, load } from "js-yaml";
import type { Tree } from "./tree.js";

interface Options {
  force?: boolean;
  header?: string;
}

export class Store {
  constructor(private readonly file: string) {}

  async read(): Promise<Tree> {
    try {
      return ((await load(await readFile(this.file, "utf8"))) ?? {}) as Tree;
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code === "ENOENT") return {};
      throw e;
    }
  }

  async write(doc: Tree, options: Options = {}): Promise<void> {
    if (!options.force && doc.protected === true) throw new Error("the values are protected");
    const body = (options.header ?? "# managed by helm-values\n") + dump(doc, { sortKeys: true });
    await writeFile(`${this.file}.new`, body);
    await rename(`${this.file}.new`, this.file);
  }
}
