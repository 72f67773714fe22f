import { realpath } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export class Roots {
  private folders: string[] = [];

  async set(entries: string[]): Promise<void> {
    const next: string[] = [];
    for (const entry of entries) {
      const plain = entry.startsWith("file://") ? fileURLToPath(entry) : entry;
      const full = path.resolve(plain.replace(/^~(?=$|[\\/])/, homedir()));
      try {
        next.push(await realpath(full));
      } catch {
        console.error(`skipping ${full}: does not exist`);
      }
    }
    this.folders = [...new Set(next)];
  }

  all(): readonly string[] {
    return this.folders;
  }

  private inside(candidate: string): boolean {
    return this.folders.some((root) => {
      const rel = path.relative(root, candidate);
      return rel === "" || (!rel.startsWith(".." + path.sep) && rel !== ".." && !path.isAbsolute(rel));
    });
  }

  /** Absolute, link-free path of an existing entry or of a new one in an existing folder. */
  async check(requested: string): Promise<string> {
    if (requested.includes("\0")) throw new Error("invalid path");
    const base = this.folders[0];
    if (!base) throw new Error("no roots are configured");
    const full = path.resolve(base, requested);
    if (!this.inside(full)) throw new Error("path is outside the roots");
    let real: string;
    try {
      real = await realpath(full);
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== "ENOENT") throw e;
      real = path.join(await realpath(path.dirname(full)), path.basename(full));
    }
    if (!this.inside(real)) throw new Error("path is outside the roots");
    return real;
  }
}
