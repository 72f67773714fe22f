import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

export class Vault {
  constructor(private readonly root = path.resolve(process.env.NOTES_DIR ?? "notes")) {}

  /** Resolve a link as it appears in a note, for example "ideas/My%20plan.md". */
  private locate(link: string): string {
    if (path.isAbsolute(link) || link.split(/[\\/]/).includes("..")) throw new Error("bad link");
    return path.join(this.root, decodeURIComponent(link.replace(/^\.\//, "")));
  }

  read(link: string): Promise<string> {
    return readFile(this.locate(link), "utf8");
  }

  async names(): Promise<string[]> {
    const found = await readdir(this.root, { recursive: true });
    return found.filter((f) => f.endsWith(".md")).sort();
  }
}
