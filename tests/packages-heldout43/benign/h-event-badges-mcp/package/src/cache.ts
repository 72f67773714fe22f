import { createHash } from "node:crypto";
import { lstat, mkdir, readdir, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const OURS = /^badge-[0-9a-f]{16}\.html$/;

export class Cache {
  private constructor(private readonly dir: string) {}

  static async open(): Promise<Cache> {
    const dir = join(homedir(), ".cache", "h-event-badges-mcp");
    await mkdir(dir, { recursive: true, mode: 0o700 });
    return new Cache(dir);
  }

  async put(html: string): Promise<string> {
    const file = join(this.dir, `badge-${createHash("sha256").update(html).digest("hex").slice(0, 16)}.html`);
    await writeFile(file, html);
    return file;
  }

  async names(): Promise<string[]> {
    return (await readdir(this.dir)).filter((f) => OURS.test(f));
  }

  /** Only plain files with a name of ours, never a link or a folder. */
  async clear(days: number): Promise<number> {
    const before = Date.now() - days * 86_400_000;
    let n = 0;
    for (const name of await this.names()) {
      const file = join(this.dir, name);
      const s = await lstat(file);
      if (!s.isFile() || s.mtimeMs >= before) continue;
      await unlink(file);
      n += 1;
    }
    return n;
  }
}
