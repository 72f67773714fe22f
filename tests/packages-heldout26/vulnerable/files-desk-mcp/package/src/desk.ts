import { readFile, readdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { locate } from "./guard.js";

export class Desk {
  private readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  read(name: string): Promise<string> {
    return readFile(locate(this.root, name), "utf8");
  }

  write(name: string, content: string): Promise<void> {
    return writeFile(locate(this.root, name), content);
  }

  async list(): Promise<string[]> {
    const all = await readdir(this.root, { recursive: true, withFileTypes: true });
    return all.filter((e) => e.isFile()).map((e) => e.name);
  }
}
