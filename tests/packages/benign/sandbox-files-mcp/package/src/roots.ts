import { realpath } from "node:fs/promises";
import path from "node:path";

export class Outside extends Error {
  constructor() {
    super("outside of the allowed folders");
  }
}

const under = (root: string, p: string) => p === root || p.startsWith(root.endsWith(path.sep) ? root : root + path.sep);

export class Roots {
  private constructor(private readonly roots: readonly string[]) {}

  static async of(names: string[]): Promise<Roots> {
    if (!names.length) throw new Error("usage: sandbox-files-mcp FOLDER...");
    return new Roots(await Promise.all(names.map((n) => realpath(n))));
  }

  private assert(p: string): string {
    if (!this.roots.some((r) => under(r, p))) throw new Outside();
    return p;
  }

  private absolute(name: string): string {
    if (name.includes("\0")) throw new Outside();
    return path.resolve(this.roots[0], name);
  }

  /** A path that exists. */
  async existing(name: string): Promise<string> {
    return this.assert(await realpath(this.absolute(name)));
  }

  /** A path that may not exist yet; its folder does. */
  async fresh(name: string): Promise<string> {
    const full = this.absolute(name);
    const folder = this.assert(await realpath(path.dirname(full)));
    const base = path.basename(full);
    if (base === "" || base === "." || base === "..") throw new Outside();
    return path.join(folder, base);
  }
}
