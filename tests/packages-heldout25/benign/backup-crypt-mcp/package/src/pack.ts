import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import tar from "tar-stream";

const MAX = 200 * 1024 * 1024;

async function* walk(dir: string, hidden: boolean): AsyncGenerator<string> {
  for (const e of await readdir(dir, { withFileTypes: true })) {
    if (!hidden && e.name.startsWith(".")) continue;
    const p = join(dir, e.name);
    if (e.isDirectory()) yield* walk(p, hidden);
    else if (e.isFile()) yield p;
  }
}

export async function pack(root: string, hidden: boolean): Promise<{ archive: Buffer; count: number }> {
  const out = tar.pack();
  const chunks: Buffer[] = [];
  out.on("data", (c: Buffer) => chunks.push(c));
  let count = 0;
  let total = 0;
  for await (const p of walk(root, hidden)) {
    total += (await stat(p)).size;
    if (total > MAX) throw new Error("the folder is larger than 200 MiB");
    out.entry({ name: relative(root, p) }, await readFile(p));
    count += 1;
  }
  out.finalize();
  await new Promise((done) => out.once("end", done));
  return { archive: gzipSync(Buffer.concat(chunks)), count };
}

export function pick(archive: Buffer, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const x = tar.extract();
    x.on("entry", (head, stream, next) => {
      const parts: Buffer[] = [];
      stream.on("data", (c: Buffer) => parts.push(c));
      stream.on("end", () => {
        if (head.name === file) resolve(Buffer.concat(parts).toString("utf8").slice(0, 100_000));
        next();
      });
    });
    x.on("finish", () => reject(new Error("no such file in the backup")));
    x.end(gunzipSync(archive, { maxOutputLength: 2 * MAX }));
  });
}
