import { realpath, stat } from "node:fs/promises";
import path from "node:path";

/** All paths handed out by this class lie under the root, with links resolved. */
export class Root {
  private constructor(readonly dir: string) {}

  static async open(dir: string): Promise<Root> {
    const real = await realpath(dir);
    if (!(await stat(real)).isDirectory()) throw new Error(`${dir} is not a folder`);
    return new Root(real);
  }

  private contains(p: string): boolean {
    return p === this.dir || p.startsWith(this.dir + path.sep);
  }

  async existing(rel: string): Promise<string> {
    const real = await realpath(path.resolve(this.dir, rel));
    if (!this.contains(real)) throw new Error("path is outside of the notes folder");
    return real;
  }

  async fresh(rel: string): Promise<string> {
    const full = path.resolve(this.dir, rel);
    if (!this.contains(full) || full === this.dir) throw new Error("path is outside of the notes folder");
    const parent = await realpath(path.dirname(full));
    if (!this.contains(parent)) throw new Error("path is outside of the notes folder");
    return path.join(parent, path.basename(full));
  }

  relative(p: string): string {
    return path.relative(this.dir, p) || ".";
  }
}
