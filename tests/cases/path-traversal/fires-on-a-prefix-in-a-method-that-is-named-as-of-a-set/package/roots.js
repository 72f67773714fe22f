import path from "node:path";

export class Roots {
  constructor(dirs) {
    this.dirs = dirs.map((dir) => path.resolve(dir));
  }

  has(full) {
    return this.dirs.some((dir) => full.startsWith(dir));
  }
}

export function allowed(roots, given) {
  const full = path.isAbsolute(given) ? path.normalize(given) : path.resolve(roots.dirs[0], given);
  if (!roots.has(full)) throw new Error(`access denied: ${given}`);
  return full;
}
