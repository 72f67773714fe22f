import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const clean = (name: string): string => name.replace("../", "").replace(/\0/g, "");

export class Archive {
  constructor(private readonly root: string) {}

  private at(name: string): string {
    return join(this.root, clean(name));
  }

  async read(name: string): Promise<string> {
    return readFile(this.at(name), "latin1");
  }

  async write(name: string, record: string): Promise<void> {
    await writeFile(this.at(name), `0 HEAD\n${record}\n0 TRLR\n`);
  }
}
