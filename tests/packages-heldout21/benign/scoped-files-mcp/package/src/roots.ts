import { realpathSync, statSync } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

export class Outside extends Error {
  constructor() {
    super("the path is outside of the allowed folders");
  }
}

export class Roots {
  readonly list: string[];

  constructor(args: string[]) {
    this.list = args.map((a) => realpathSync(resolve(a)));
    if (!this.list.length || !this.list.every((r) => statSync(r).isDirectory())) throw new Error("name at least one folder");
  }

  private check(real: string): string {
    const ok = this.list.some((root) => {
      const rel = relative(root, real);
      return rel === "" || (rel !== ".." && !rel.startsWith(".." + sep) && !isAbsolute(rel));
    });
    if (!ok) throw new Outside();
    return real;
  }

  private absolute(input: string): string {
    if (input.includes("\0")) throw new Outside();
    return isAbsolute(input) ? resolve(input) : resolve(this.list[0], input);
  }

  /** A path that exists. */
  async existing(input: string): Promise<string> {
    const abs = this.absolute(input);
    let real: string;
    try {
      real = await realpath(abs);
    } catch {
      this.check(abs);
      throw new Error("no such file");
    }
    return this.check(real);
  }

  /** A path that may be new: its folder must exist inside and its last part is taken as it is. */
  async fresh(input: string): Promise<string> {
    const abs = this.absolute(input);
    const name = basename(abs);
    if (!name || name === "." || name === "..") throw new Outside();
    const folder = this.check(await realpath(dirname(abs)).catch(() => {
      throw new Outside();
    }));
    const target = this.check(join(folder, name));
    if ((await lstat(target).catch(() => null))?.isSymbolicLink()) throw new Outside();
    return target;
  }
}
