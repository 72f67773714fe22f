import { cp, lstat, readdir, rm } from "node:fs/promises";
import path from "node:path";

const NAME = /^snap-\d{8}T\d{6}Z$/;
const LEFT_OUT = new Set([".git", "node_modules", ".venv", ".env"]);
const KEYS = /\.(pem|key|p12|kdbx)$/i;

export const nameOf = (date) => `snap-${date.toISOString().replace(/[-:]|\.\d+/g, "")}`;

export class Snapshots {
  constructor({ project, target, keep }) {
    Object.assign(this, { project, target, keep });
  }

  async make(now = new Date()) {
    const name = nameOf(now);
    const wanted = async (from) => {
      const base = path.basename(from);
      return !LEFT_OUT.has(base) && !KEYS.test(base) && !(await lstat(from)).isSymbolicLink();
    };
    await cp(this.project, path.join(this.target, name), { recursive: true, errorOnExist: true, force: false, filter: wanted });
    return name;
  }

  async list() {
    return (await readdir(this.target)).filter((n) => NAME.test(n)).sort();
  }

  async old() {
    const all = await this.list();
    return all.slice(0, Math.max(0, all.length - this.keep));
  }

  async remove(names) {
    for (const n of names) {
      if (!NAME.test(n)) throw new Error("not a snapshot");
      await rm(path.join(this.target, n), { recursive: true });
    }
    return names.length;
  }
}
