import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { locate } from "./locate.js";

export class Vault {
  constructor(private readonly root: string) {}

  async list(): Promise<string[]> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    return entries.filter((e) => e.isFile()).map((e) => e.name).sort();
  }

  read(name: string): Promise<string> {
    return readFile(locate(this.root, name), "utf8");
  }

  async save(name: string, text: string): Promise<void> {
    const file = locate(this.root, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
