import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";

export class Vault {
  private readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  private locate(name: string): string {
    const full = resolve(this.root, name.endsWith(".md") ? name : `${name}.md`);
    if (!full.startsWith(this.root)) throw new Error("outside of the vault");
    return full;
  }

  async list(): Promise<string[]> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    return entries.filter((e) => e.isFile() && e.name.endsWith(".md")).map((e) => relative(this.root, resolve(e.parentPath, e.name)));
  }

  async read(name: string): Promise<string> {
    return readFile(this.locate(name), "utf8");
  }

  async write(name: string, text: string): Promise<void> {
    const full = this.locate(name);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text);
  }
}
