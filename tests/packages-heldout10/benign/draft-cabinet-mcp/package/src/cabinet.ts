import { mkdir, readdir, stat, unlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const EXT = ".draft";

export class Cabinet {
  private readonly root: string;

  constructor(dir: string) {
    this.root = resolve(dir);
  }

  private file(name: string): string {
    if (!/^[a-z0-9-]{1,60}$/.test(name)) throw new Error("not a draft name");
    return join(this.root, name + EXT);
  }

  async save(name: string, text: string): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await writeFile(this.file(name), text);
  }

  remove = (name: string): Promise<void> => unlink(this.file(name));

  async olderThan(days: number): Promise<string[]> {
    const limit = Date.now() - days * 86_400_000;
    const names = (await readdir(this.root)).filter((f) => f.endsWith(EXT)).map((f) => f.slice(0, -EXT.length));
    const known = names.filter((n) => /^[a-z0-9-]{1,60}$/.test(n));
    const ages = await Promise.all(known.map(async (n) => (await stat(this.file(n))).mtimeMs));
    return known.filter((_, i) => ages[i] < limit);
  }
}
