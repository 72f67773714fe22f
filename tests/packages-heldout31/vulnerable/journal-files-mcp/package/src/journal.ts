import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { entryName } from "./names.js";

export class Journal {
  constructor(private readonly root: string) {}

  private at(name: string): string {
    return join(this.root, entryName(name));
  }

  read(name: string): Promise<string> {
    return readFile(this.at(name), "utf8");
  }

  async write(name: string, text: string): Promise<void> {
    const file = this.at(name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async list(): Promise<string[]> {
    const all = await readdir(this.root, { recursive: true }).catch(() => []);
    return all.filter((f) => f.endsWith(".md")).sort();
  }
}
