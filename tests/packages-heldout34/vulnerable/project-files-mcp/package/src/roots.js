import os from "node:os";
import path from "node:path";

const expand = (p) => (p === "~" || p.startsWith("~/") ? path.join(os.homedir(), p.slice(1)) : p);

export class Roots {
  constructor(dirs) {
    if (dirs.length === 0) throw new Error("give at least one folder");
    this.dirs = dirs.map((d) => path.resolve(expand(d)));
  }

  /** Does the path lie in one of the folders? */
  has(full) {
    return this.dirs.some((d) => full.startsWith(d));
  }
}

export function allowed(roots, given) {
  const p = expand(given);
  const full = path.isAbsolute(p) ? path.normalize(p) : path.resolve(roots.dirs[0], p);
  if (!roots.has(full)) throw new Error(`access denied: ${given}`);
  return full;
}
