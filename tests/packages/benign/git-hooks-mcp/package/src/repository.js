import { execFile } from "node:child_process";
import { chmod, lstat, readFile, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { HOOKS, MARK, hookName } from "./names.js";

const git = async (...args) => (await promisify(execFile)("git", args)).stdout.trim();
const read = (file) => readFile(file, "utf8").catch(() => null);

export class Repository {
  static async here() {
    const top = await git("rev-parse", "--show-toplevel");
    const hooks = await git("rev-parse", "--git-path", "hooks");
    return new Repository(top, path.resolve(hooks));
  }

  constructor(top, hooks) {
    this.top = top;
    this.hooks = hooks;
  }

  source(name) {
    return read(path.join(this.top, ".githooks", hookName(name)));
  }

  installed(name) {
    return read(path.join(this.hooks, hookName(name)));
  }

  async state() {
    const rows = [];
    for (const name of HOOKS) {
      const [have, want] = await Promise.all([this.installed(name), this.source(name)]);
      if (!have && !want) continue;
      rows.push(`${name}: ${!have ? "not installed" : have.includes(MARK) ? "installed" : "someone else's"}`);
    }
    return rows;
  }

  async install(name, text) {
    const file = path.join(this.hooks, hookName(name));
    const have = await this.installed(name);
    if (have !== null && !have.includes(MARK)) throw new Error("there is another hook, left alone");
    if (have !== null && (await lstat(file)).isSymbolicLink()) throw new Error("the hook is a link, left alone");
    await writeFile(file, `${text.trimEnd()}\n${MARK}\n`);
    await chmod(file, 0o755);
  }

  async remove(name) {
    const have = await this.installed(name);
    if (!have?.includes(MARK)) throw new Error("not installed by this tool");
    await unlink(path.join(this.hooks, hookName(name)));
  }
}
