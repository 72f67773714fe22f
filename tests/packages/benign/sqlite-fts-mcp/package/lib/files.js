import { readFile, readdir, realpath } from "node:fs/promises";
import path from "node:path";

const TEXT = new Set([".txt", ".md", ".rst", ".adoc"]);

export async function documents(rootName) {
  const root = await realpath(rootName);
  const names = await readdir(root, { recursive: true });
  const out = [];
  for (const name of names) {
    if (!TEXT.has(path.extname(name))) continue;
    const full = await realpath(path.join(root, name));
    if (!full.startsWith(root + path.sep)) continue;
    out.push([name, await readFile(full, "utf8")]);
  }
  return out;
}
