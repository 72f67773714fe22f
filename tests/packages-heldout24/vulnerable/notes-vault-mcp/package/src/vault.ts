import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

export class Vault {
  constructor(readonly root: string) {}

  private locate(name: string): string {
    const full = path.resolve(this.root, name.endsWith(".md") ? name : `${name}.md`);
    if (!full.startsWith(this.root)) throw new Error("outside of the vault");
    return full;
  }

  async read(name: string): Promise<string> {
    return readFile(this.locate(name), "utf8");
  }

  async write(name: string, text: string): Promise<void> {
    const file = this.locate(name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async list(): Promise<string[]> {
    const found = await readdir(this.root, { recursive: true, withFileTypes: true });
    return found
      .filter((e) => e.isFile() && e.name.endsWith(".md"))
      .map((e) => path.relative(this.root, path.join(e.parentPath, e.name)))
      .sort();
  }
}
