import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const OUTPUT = new Set(["dist", "build", "coverage"]);

export class Workspace {
  constructor(readonly root: string) {}

  async output(): Promise<string[]> {
    const rows = await readdir(this.root, { withFileTypes: true });
    return rows.filter((r) => r.isDirectory() && OUTPUT.has(r.name)).map((r) => join(this.root, r.name));
  }

  async *files(dir = this.root): AsyncGenerator<string> {
    for (const r of await readdir(dir, { withFileTypes: true })) {
      const p = join(dir, r.name);
      if (r.isDirectory()) yield* this.files(p);
      else yield p;
    }
  }

  async size(dirs: string[]): Promise<number> {
    let n = 0;
    for (const d of dirs) for await (const f of this.files(d)) n += (await stat(f)).size;
    return n;
  }
}
