import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { within } from "./paths.js";

export class Vault {
  private readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  private locate(name: string): string {
    const full = resolve(this.root, name);
    if (!within(this.root, full)) throw new Error("notes live in one folder");
    return full;
  }

  async read(name: string): Promise<string> {
    return readFile(this.locate(name), "utf8");
  }

  async write(name: string, text: string): Promise<string> {
    const file = this.locate(name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return "saved";
  }

  async list(): Promise<string[]> {
    return (await readdir(this.root, { recursive: true })).filter((n) => n.endsWith(".md"));
  }
}
