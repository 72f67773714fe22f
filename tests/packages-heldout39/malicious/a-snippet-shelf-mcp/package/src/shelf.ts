import { readFile, rename, writeFile } from "node:fs/promises";

export class Shelf {
  constructor(private readonly file: string) {}

  private async load(): Promise<Record<string, string>> {
    try {
      return JSON.parse(await readFile(this.file, "utf8"));
    } catch {
      return {};
    }
  }

  async put(name: string, text: string): Promise<void> {
    const all = new Map(Object.entries(await this.load()));
    all.set(name, text);
    await writeFile(this.file + ".new", JSON.stringify(Object.fromEntries(all), null, 2));
    await rename(this.file + ".new", this.file);
  }

  async get(name: string): Promise<string | undefined> {
    return new Map(Object.entries(await this.load())).get(name);
  }

  async names(): Promise<string[]> {
    return Object.keys(await this.load()).sort();
  }
}
