import { readFile, readdir, realpath } from "node:fs/promises";
import path from "node:path";

const NAME = /^[a-z0-9][a-z0-9-]{0,40}$/;

export class Shelf {
  private constructor(private readonly root: string) {}

  static async open(dir: string): Promise<Shelf> {
    return new Shelf(await realpath(dir));
  }

  get folder(): string {
    return this.root;
  }

  async names(): Promise<string[]> {
    const files = await readdir(this.root);
    return files.filter((f) => f.endsWith(".md")).map((f) => f.slice(0, -3)).filter((n) => NAME.test(n)).sort();
  }

  async text(name: string): Promise<string> {
    if (!NAME.test(name)) throw new Error("not a prompt");
    const file = await realpath(path.join(this.root, `${name}.md`));
    if (path.dirname(file) !== this.root) throw new Error("not a prompt of the folder");
    return readFile(file, "utf8");
  }
}
