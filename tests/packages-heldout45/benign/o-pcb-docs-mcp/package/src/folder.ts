import { readdir, readFile, realpath } from "node:fs/promises";
import { extname, isAbsolute, relative, resolve, sep } from "node:path";

const TYPES = new Set([".md", ".txt", ".csv"]);

export class Folder {
  private constructor(private readonly root: string) {}

  static async open(path: string): Promise<Folder> {
    return new Folder(await realpath(path));
  }

  async list(): Promise<string[]> {
    const all = await readdir(this.root, { recursive: true });
    return all.filter((f) => TYPES.has(extname(f))).sort();
  }

  async read(path: string): Promise<string> {
    const real = await realpath(resolve(this.root, path)).catch(() => {
      throw new Error("no such note");
    });
    const rel = relative(this.root, real);
    if (!rel || rel === ".." || rel.startsWith(".." + sep) || isAbsolute(rel) || !TYPES.has(extname(real))) {
      throw new Error("no such note");
    }
    return (await readFile(real, "utf8")).slice(0, 100_000);
  }
}
