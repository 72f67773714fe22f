import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join, normalize, resolve } from "node:path";

export class Vault {
  private readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  async read(name: string): Promise<string> {
    const full = normalize(join(this.root, name));
    if (!full.startsWith(this.root)) throw new Error("outside of the vault");
    return readFile(decodeURIComponent(full), "utf8");
  }

  async write(name: string, body: string): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await writeFile(join(this.root, `${name}.md`), body);
  }

  names(): Promise<string[]> {
    return readdir(this.root);
  }
}
