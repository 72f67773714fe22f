import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export class NoteStore {
  constructor(private readonly root: string) {}

  private locate(name: string): string {
    return join(this.root, name.endsWith(".md") ? name : `${name}.md`);
  }

  async read(name: string): Promise<string> {
    const exact = join(this.root, name);
    return readFile(exact, "utf8").catch(() => readFile(this.locate(name), "utf8"));
  }

  async save(name: string, text: string): Promise<void> {
    const target = this.locate(name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
