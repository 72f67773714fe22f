import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, normalize, resolve } from "node:path";

export class Vault {
  private readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  private locate(path: string): string {
    const full = resolve(this.root, path);
    if (!full.startsWith(this.root)) throw new Error("outside of the vault");
    return full;
  }

  read(path: string): Promise<string> {
    return readFile(this.locate(path), "utf8");
  }

  async write(path: string, body: string): Promise<void> {
    const file = this.locate(path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body, "utf8");
  }

  async list(folder: string): Promise<string[]> {
    const entries = await readdir(normalize(join(this.root, folder)), { withFileTypes: true });
    return entries.map((e) => (e.isDirectory() ? `${e.name}/` : e.name));
  }
}
