import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const LINK = /\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]/g;

export type Graph = Map<string, Set<string>>;

async function* walk(dir: string): AsyncGenerator<string> {
  for (const e of await readdir(dir, { withFileTypes: true })) {
    if (e.name.startsWith(".")) continue;
    const full = path.join(dir, e.name);
    if (e.isDirectory()) yield* walk(full);
    else if (e.name.endsWith(".md")) yield full;
  }
}

export async function graph(root: string): Promise<Graph> {
  const g: Graph = new Map();
  for await (const file of walk(root)) {
    const from = path.basename(file, ".md");
    const text = await readFile(file, "utf8");
    g.set(from, new Set([...text.matchAll(LINK)].map((m) => m[1].trim())));
  }
  return g;
}
