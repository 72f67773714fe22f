import { open, readdir, realpath } from "node:fs/promises";
import { extname, isAbsolute, relative, resolve, sep } from "node:path";

const LIMIT = 256 * 1024;

export class Library {
  private constructor(private readonly root: string) {}

  static async open(folder: string): Promise<Library> {
    return new Library(await realpath(folder));
  }

  async names(): Promise<string[]> {
    const all = await readdir(this.root, { recursive: true });
    return all.filter((f) => extname(f) === ".md").map((f) => f.split(sep).join("/")).sort();
  }

  async read(name: string): Promise<string> {
    const file = await realpath(resolve(this.root, name)).catch(() => "");
    const rel = relative(this.root, file);
    if (!file || !rel || rel === ".." || rel.startsWith(".." + sep) || isAbsolute(rel)) throw new Error("no such macro");
    if (extname(file) !== ".md") throw new Error("no such macro");
    const handle = await open(file, "r");
    try {
      if ((await handle.stat()).size > LIMIT) throw new Error("macro is too large");
      return await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  }
}
