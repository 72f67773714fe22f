import { constants as c } from "node:fs";
import { link, lstat, open, readdir, rename, unlink } from "node:fs/promises";
import { join } from "node:path";

const MAX = 2_000_000;
const NOFOLLOW = c.O_NOFOLLOW ?? 0;

export async function readText(path: string): Promise<string> {
  const f = await open(path, c.O_RDONLY | NOFOLLOW);
  try {
    const info = await f.stat();
    if (!info.isFile()) throw new Error("not an ordinary file");
    if (info.size > MAX) throw new Error("the file is too large");
    return await f.readFile("utf8");
  } finally {
    await f.close();
  }
}

export async function writeText(path: string, text: string, overwrite: boolean): Promise<void> {
  if (Buffer.byteLength(text) > MAX) throw new Error("the text is too large");
  const flags = c.O_WRONLY | c.O_CREAT | NOFOLLOW | (overwrite ? c.O_TRUNC : c.O_EXCL);
  const f = await open(path, flags, 0o644);
  try {
    await f.writeFile(text, "utf8");
  } finally {
    await f.close();
  }
}

export async function move(from: string, to: string): Promise<void> {
  if (!(await lstat(from)).isFile()) throw new Error("only files are moved");
  // link() fails when the target exists, which rename() does not
  try {
    await link(from, to);
    await unlink(from);
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== "EXDEV" && (e as NodeJS.ErrnoException).code !== "EPERM") throw e;
    if (await lstat(to).catch(() => null)) throw new Error("the target exists");
    await rename(from, to);
  }
}

export async function* walk(folder: string, depth = 8): AsyncGenerator<string> {
  for (const e of await readdir(folder, { withFileTypes: true })) {
    const p = join(folder, e.name);
    if (e.isFile()) yield p;
    else if (e.isDirectory() && depth > 0 && e.name !== "node_modules" && !e.name.startsWith(".")) yield* walk(p, depth - 1);
  }
}
