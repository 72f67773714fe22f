import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

export class Root {
  constructor(private readonly dir: string) {}

  /** Real path of something below the root; `../` and links that lead out are refused. */
  async inside(path: string): Promise<string> {
    if (path.includes("\0")) throw new Error("bad path");
    const real = await realpath(resolve(this.dir, path));
    const rel = relative(this.dir, real);
    if (rel === ".." || rel.startsWith(`..${sep}`) || isAbsolute(rel)) throw new Error("path is outside of the folder");
    return real;
  }
}

export async function openRoot(dir: string | undefined): Promise<Root> {
  if (!dir) {
    console.error("usage: folder-reader-mcp FOLDER");
    process.exit(2);
  }
  return new Root(await realpath(dir));
}
