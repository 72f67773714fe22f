import AdmZip from "adm-zip";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

type Entry = { entryName: string; getData(): Buffer; isDirectory: boolean; header: { size: number } };

export class Inbox {
  constructor(private readonly folder: string) {}

  private target(entry: Entry): string {
    return join(this.folder, entry.entryName.replace(/\\/g, "/"));
  }

  async *unpack(data: Buffer): AsyncGenerator<string> {
    const entries = new AdmZip(data).getEntries() as unknown as Entry[];
    if (entries.reduce((n, e) => n + e.header.size, 0) > 50_000_000) throw new Error("the bundle is too large");
    for (const e of entries.filter((x) => !x.isDirectory)) {
      const file = this.target(e);
      await mkdir(dirname(file), { recursive: true });
      await pipeline(Readable.from(e.getData()), createWriteStream(file));
      yield file;
    }
  }
}
