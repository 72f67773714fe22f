import { createWriteStream } from "node:fs";
import { mkdir, realpath } from "node:fs/promises";
import path from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { Budget } from "./limits.js";
import { checkName, isRegular } from "./names.js";

const open = (file: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => yauzl.open(file, { lazyEntries: true, autoClose: true }, (e, z) => (e ? reject(e) : resolve(z))));

const stream = (zip: ZipFile, e: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => zip.openReadStream(e, (err, s) => (err ? reject(err) : resolve(s))));

export async function each(file: string, fn: (e: Entry, zip: ZipFile) => Promise<boolean | void>): Promise<void> {
  const zip = await open(file);
  await new Promise<void>((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", (e: Entry) => {
      fn(e, zip).then((stop) => {
        if (stop) {
          zip.close();
          resolve();
        } else zip.readEntry();
      }, (err) => {
        zip.close();
        reject(err);
      });
    });
    zip.readEntry();
  });
}

const counter = (budget: Budget): Transform =>
  new Transform({
    transform(chunk: Buffer, _enc, done) {
      try {
        budget.bytes(chunk.length);
        done(null, chunk);
      } catch (e) {
        done(e as Error);
      }
    },
  });

export async function unpack(file: string, folder: string): Promise<number> {
  await mkdir(folder, { recursive: false });
  const root = await realpath(folder);
  const budget = new Budget();
  let n = 0;
  await each(file, async (e, zip) => {
    budget.member(e.compressedSize, e.uncompressedSize);
    if (e.fileName.endsWith("/")) return;
    if (!isRegular(e.externalFileAttributes)) throw new Error(`refused: ${e.fileName} is not a regular file`);
    const out = path.join(root, checkName(e.fileName));
    await mkdir(path.dirname(out), { recursive: true });
    const parent = await realpath(path.dirname(out));
    if (parent !== root && !parent.startsWith(root + path.sep)) throw new Error("refused: leaves the folder");
    await pipeline(await stream(zip, e), counter(budget), createWriteStream(out, { flags: "wx", mode: 0o644 }));
    n += 1;
  });
  return n;
}

export async function readMember(file: string, name: string, max: number): Promise<string> {
  let text = "";
  await each(file, async (e, zip) => {
    if (e.fileName !== name) return false;
    for await (const chunk of await stream(zip, e)) {
      text += (chunk as Buffer).toString("utf8");
      if (text.length > max) break;
    }
    return true;
  });
  return text.slice(0, max);
}
