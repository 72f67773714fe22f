import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm } from "node:fs/promises";
import type { Roots } from "./roots.js";

export class Files {
  constructor(private readonly roots: Roots, private readonly limit = 1_000_000) {}

  async read(name: string): Promise<string> {
    const fh = await open(await this.roots.existing(name), "r");
    try {
      const { size } = await fh.stat();
      if (size > this.limit) throw new Error(`larger than ${this.limit} bytes`);
      return await fh.readFile("utf8");
    } finally {
      await fh.close();
    }
  }

  async write(name: string, text: string): Promise<void> {
    const target = await this.roots.fresh(name);
    const temp = `${target}.${randomUUID()}.tmp`;
    const fh = await open(temp, "wx", 0o600);
    try {
      await fh.writeFile(text);
      await fh.close();
      await rename(temp, target);
    } catch (e) {
      await rm(temp, { force: true });
      throw e;
    }
  }

  async list(name: string): Promise<string[]> {
    const entries = await readdir(await this.roots.existing(name), { withFileTypes: true });
    return entries.map((e) => (e.isDirectory() ? `${e.name}/` : e.name)).sort();
  }
}
