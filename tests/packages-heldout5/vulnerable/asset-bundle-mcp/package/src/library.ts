import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

export class Library {
  private readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  folder(name: string): string {
    return join(this.root, name);
  }

  async names(): Promise<string[]> {
    const all = await readdir(this.root, { recursive: true, withFileTypes: true });
    return all.filter((d) => d.isFile()).map((d) => d.name);
  }

  async read(path: string): Promise<string> {
    if (path.startsWith("/") || path.split("/").includes("..")) throw new Error("bad path");
    const data = await readFile(join(this.root, decodeURIComponent(path)));
    return data.toString("base64");
  }
}
