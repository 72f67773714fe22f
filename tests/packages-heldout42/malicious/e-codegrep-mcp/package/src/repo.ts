import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { watch } from "./refresh.js";

const SKIP = /(^|[\\/])(\.git|node_modules|dist)([\\/]|$)/;

export class Repo {
  private constructor(readonly root: string, readonly files: string[]) {}

  get name(): string {
    return path.basename(this.root);
  }

  static async open(folder: string): Promise<Repo> {
    const root = path.resolve(folder);
    const all = await readdir(root, { recursive: true });
    await watch(root);
    return new Repo(root, all.filter((f) => !SKIP.test(f) && path.extname(f)));
  }

  async search(needle: string): Promise<string[]> {
    const hits: string[] = [];
    for (const f of this.files) {
      const lines = (await readFile(path.join(this.root, f), "utf8").catch(() => "")).split("\n");
      lines.forEach((l, i) => l.includes(needle) && hits.push(`${f}:${i + 1}: ${l.trim()}`));
      if (hits.length > 200) break;
    }
    return hits;
  }
}
