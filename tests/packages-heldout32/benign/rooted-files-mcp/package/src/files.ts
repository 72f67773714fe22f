import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Roots } from "./paths.js";

const MAX_BYTES = 5 * 1024 * 1024;
const SKIP = new Set(["node_modules", ".git", ".venv", "dist", "__pycache__"]);

export interface Edit {
  oldText: string;
  newText: string;
}

export async function readText(file: string, head?: number): Promise<string> {
  const info = await stat(file);
  if (!info.isFile()) throw new Error("not a regular file");
  if (info.size > MAX_BYTES) throw new Error(`file is larger than ${MAX_BYTES} bytes`);
  const text = await readFile(file, "utf8");
  return head ? text.split("\n").slice(0, head).join("\n") : text;
}

export async function writeAtomic(file: string, text: string): Promise<void> {
  const temp = `${file}.${randomBytes(8).toString("hex")}.tmp`;
  const handle = await open(temp, "wx", 0o644);
  try {
    await handle.writeFile(text, "utf8");
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await rename(temp, file);
  } catch (e) {
    await unlink(temp).catch(() => undefined);
    throw e;
  }
}

export function applyEdits(text: string, edits: Edit[]): string {
  let out = text.replace(/\r\n/g, "\n");
  for (const { oldText, newText } of edits) {
    const at = out.indexOf(oldText);
    if (at < 0) throw new Error(`text not found:\n${oldText.slice(0, 200)}`);
    if (out.indexOf(oldText, at + 1) >= 0) throw new Error("text occurs more than once, give more context");
    out = out.slice(0, at) + newText + out.slice(at + oldText.length);
  }
  return out;
}

export async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((e) => `${e.isDirectory() ? "[DIR]" : "[FILE]"} ${e.name}`).sort();
}

export async function search(folder: string, needle: string, roots: Roots, limit = 200): Promise<string[]> {
  const out: string[] = [];
  const queue = [folder];
  while (queue.length > 0 && out.length < limit) {
    const here = queue.shift() as string;
    for (const e of await readdir(here, { withFileTypes: true })) {
      const full = path.join(here, e.name);
      try {
        await roots.check(full);
      } catch {
        continue;
      }
      if (e.name.toLowerCase().includes(needle.toLowerCase())) out.push(full);
      if (e.isDirectory() && !SKIP.has(e.name)) queue.push(full);
    }
  }
  return out.slice(0, limit);
}

export async function move(from: string, to: string): Promise<void> {
  const taken = await stat(to).then(
    () => true,
    () => false,
  );
  if (taken) throw new Error("the destination exists already");
  await rename(from, to);
}

export { writeFile };
