import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { extname, isAbsolute, join, relative, sep } from "node:path";

const TYPES = new Set([".txt", ".md", ".ged"]);
const MAX = 2_000_000;

export class Archive {
  private constructor(private root: string) {}

  static async open(folder: string): Promise<Archive> {
    return new Archive(await realpath(folder));
  }

  private async inside(path: string): Promise<string> {
    const full = await realpath(join(this.root, path));
    const rel = relative(this.root, full);
    if (rel === ".." || rel.startsWith(".." + sep) || isAbsolute(rel)) throw new Error("not in the archive");
    if (!TYPES.has(extname(full))) throw new Error("not a text document");
    return full;
  }

  async list(): Promise<string[]> {
    const all = await readdir(this.root, { recursive: true });
    return all.filter((f) => TYPES.has(extname(f))).sort();
  }

  async read(path: string): Promise<string> {
    const full = await this.inside(path);
    if ((await stat(full)).size > MAX) throw new Error("the document is too large");
    return readFile(full, "utf8");
  }
}
