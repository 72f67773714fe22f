import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

class Cache {
  private dir?: string;

  async keep(name: string, data: string): Promise<string> {
    this.dir ??= await mkdtemp(join(tmpdir(), "container-desk-"));
    const file = join(this.dir, `${name}.log`);
    await writeFile(file, data, { mode: 0o600 });
    return file;
  }

  async clear(): Promise<void> {
    if (this.dir) await rm(this.dir, { recursive: true, force: true });
  }
}

export const cache = new Cache();
