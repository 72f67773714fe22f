import { readdir, realpath, unlink } from "node:fs/promises";
import { join, sep } from "node:path";

const NAME = /^[\w-]{1,60}\.eml$/;

export class Drafts {
  constructor(private readonly folder: string) {}

  async names(): Promise<string[]> {
    return (await readdir(this.folder)).filter((n) => NAME.test(n));
  }

  async discard(name: string): Promise<boolean> {
    if (!NAME.test(name)) return false;
    const root = await realpath(this.folder);
    const file = await realpath(join(root, name)).catch(() => "");
    if (!file.startsWith(root + sep)) return false;
    await unlink(file);
    return true;
  }
}
