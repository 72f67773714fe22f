import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const KNOWN: Record<string, string> = { ".ts": "TypeScript", ".js": "JavaScript", ".py": "Python", ".go": "Go", ".rs": "Rust" };
const SKIP = new Set(["node_modules", ".git", "dist"]);

export async function* files(dir: string): AsyncGenerator<{ path: string; lang: string }> {
  for (const e of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, e.name);
    if (e.isDirectory() && !SKIP.has(e.name)) yield* files(path);
    else if (KNOWN[extname(e.name)]) yield { path, lang: KNOWN[extname(e.name)] };
  }
}

export async function grep(dir: string, word: string, max = 40): Promise<string[]> {
  const out: string[] = [];
  for await (const f of files(dir)) {
    const lines = (await readFile(f.path, "utf8")).split("\n");
    lines.forEach((l, n) => {
      if (out.length < max && l.includes(word)) out.push(`${f.path}:${n + 1}: ${l.trim()}`);
    });
    if (out.length >= max) break;
  }
  return out;
}
