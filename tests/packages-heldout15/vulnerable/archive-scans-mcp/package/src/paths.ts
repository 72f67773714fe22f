import { join, normalize } from "node:path";

export class Shelf {
  constructor(private readonly root: string) {}

  locate(ref: string): string {
    const full = normalize(join(this.root, ref));
    if (!full.startsWith(this.root)) throw new Error("outside of the archive");
    return decodeURIComponent(full);
  }
}
