import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import yauzl from "yauzl-promise";
import { inside } from "./paths.js";

const MAX_FILES = 2_000;
const MAX_BYTES = 200_000_000;

async function* entries(file: string) {
  const zip = await yauzl.open(file);
  let files = 0, bytes = 0;
  try {
    for await (const e of zip) {
      if (++files > MAX_FILES || (bytes += e.uncompressedSize) > MAX_BYTES) throw new Error("archive is too large");
      if (!e.filename.endsWith("/")) yield e;
    }
  } finally {
    await zip.close();
  }
}

export async function names(file: string): Promise<string[]> {
  const out: string[] = [];
  for await (const e of entries(file)) out.push(e.filename);
  return out;
}

export async function unpack(file: string): Promise<number> {
  const root = await mkdtemp(join(process.cwd(), "unpacked-"));
  let n = 0;
  for await (const e of entries(file)) {
    const target = inside(root, e.filename);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(await e.openReadStream(), createWriteStream(target, { flags: "wx" }));
    n += 1;
  }
  return n;
}
