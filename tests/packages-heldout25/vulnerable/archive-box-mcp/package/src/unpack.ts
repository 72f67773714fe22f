import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Archive } from "./archive.js";
import { BOX } from "./sources.js";

interface Summary {
  folder: string;
  files: number;
  bytes: number;
}

export class Unpacker {
  private readonly target: string;
  private readonly done: Summary;

  constructor(into: string) {
    this.target = join(BOX, into);
    this.done = { folder: into, files: 0, bytes: 0 };
  }

  private async write(name: string, data: Buffer): Promise<void> {
    const path = join(this.target, name.replaceAll("\\", "/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, data);
    this.done.files += 1;
    this.done.bytes += data.length;
  }

  async all(archive: Archive): Promise<Summary> {
    await mkdir(this.target);
    for (const item of archive.items()) {
      if (!item.folder) await this.write(item.name, await item.bytes());
    }
    return this.done;
  }
}
