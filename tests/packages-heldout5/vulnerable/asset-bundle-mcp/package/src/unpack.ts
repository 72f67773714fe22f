import AdmZip from "adm-zip";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const MAX = 50 * 1024 * 1024;

export async function unpack(zip: Buffer, into: string): Promise<number> {
  const files = new AdmZip(zip).getEntries().filter((e) => !e.isDirectory);
  if (files.reduce((n, e) => n + e.header.size, 0) > MAX) throw new Error("bundle is too large");
  for (const e of files) {
    const target = join(into, e.rawEntryName.toString("utf8"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, e.getData());
  }
  return files.length;
}
