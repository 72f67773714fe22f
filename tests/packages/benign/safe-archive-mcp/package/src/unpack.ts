import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import yauzl from "yauzl";
import { Budget } from "./limits.js";
import { ROOT, entryTarget, existing } from "./paths.js";

const S_IFLNK = 0o120000;
const isLink = (e: yauzl.Entry) => ((e.externalFileAttributes >>> 16) & 0o170000) === S_IFLNK;

function open(file: string): Promise<yauzl.ZipFile> {
  return new Promise((ok, no) => yauzl.open(file, { lazyEntries: true, autoClose: true }, (e, z) => (e ? no(e) : ok(z!))));
}

async function* entries(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const next = await new Promise<yauzl.Entry | null>((ok, no) => {
      zip.once("entry", ok);
      zip.once("end", () => ok(null));
      zip.once("error", no);
      zip.readEntry();
    });
    if (!next) return;
    yield next;
  }
}

export async function list(name: string): Promise<string[]> {
  const out: string[] = [];
  const budget = new Budget();
  for await (const e of entries(await open(await existing(name)))) {
    budget.take(0);
    out.push(`${e.uncompressedSize}\t${e.fileName}`);
  }
  return out;
}

export async function unpack(name: string): Promise<string> {
  const zip = await open(await existing(name));
  const target = await mkdtemp(path.join(ROOT, "unpacked-"));
  const budget = new Budget();
  for await (const e of entries(zip)) {
    if (isLink(e)) continue;
    budget.take(e.uncompressedSize);
    const to = entryTarget(target, e.fileName);
    if (e.fileName.endsWith("/")) {
      await mkdir(to, { recursive: true });
      continue;
    }
    await mkdir(path.dirname(to), { recursive: true });
    const from = await new Promise<NodeJS.ReadableStream>((ok, no) => zip.openReadStream(e, (err, s) => (err ? no(err) : ok(s!))));
    await pipeline(from, createWriteStream(to, { flags: "wx", mode: 0o644 }));
  }
  return target;
}
