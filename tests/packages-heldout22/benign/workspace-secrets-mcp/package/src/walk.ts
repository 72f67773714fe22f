import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { scan, type Finding } from "./rules.js";

const SKIP = new Set(["node_modules", ".git", "dist", "target", ".venv"]);
const BINARY = /\.(png|jpe?g|gif|zip|gz|pdf|woff2?|wasm|so|dll)$/i;
const LIMIT = 1_000_000;

async function* files(dir: string, depth = 12): AsyncGenerator<string> {
  for (const e of await readdir(dir, { withFileTypes: true })) {
    const p = join(dir, e.name);
    if (e.isSymbolicLink() || SKIP.has(e.name)) continue;
    if (e.isDirectory() && depth > 0) yield* files(p, depth - 1);
    else if (e.isFile() && !BINARY.test(e.name)) yield p;
  }
}

export async function scanRoot(root: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const f of files(root)) {
    if ((await stat(f)).size > LIMIT) continue;
    found.push(...scan(relative(root, f), await readFile(f, "utf8")));
    if (found.length >= 200) break;
  }
  return found;
}
