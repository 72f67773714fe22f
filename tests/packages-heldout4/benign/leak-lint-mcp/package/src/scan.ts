import { readdir, readFile, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { interesting, rules } from "./rules.js";

export interface Finding {
  file: string;
  line: number;
  rule: string;
  excerpt: string;
}

const redact = (s: string) => `${s.slice(0, 4)}${"*".repeat(Math.max(4, Math.min(12, s.length - 4)))}`;

export async function inside(root: string, wanted: string): Promise<string> {
  const base = await realpath(root);
  const full = await realpath(join(base, wanted));
  if (full !== base && !full.startsWith(base + sep)) throw new Error("outside of the root");
  return full;
}

async function* walk(dir: string): AsyncGenerator<string> {
  for (const e of await readdir(dir, { withFileTypes: true })) {
    if (e.name === "node_modules" || e.name === ".git" || e.isSymbolicLink()) continue;
    const p = join(dir, e.name);
    if (e.isDirectory()) yield* walk(p);
    else if (interesting.some((s) => e.name.endsWith(s))) yield p;
  }
}

export async function scan(dir: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const file of walk(dir)) {
    const lines = (await readFile(file, "utf8")).split("\n");
    lines.forEach((text, i) => {
      for (const r of rules) {
        for (const m of text.matchAll(r.pattern)) found.push({ file: relative(dir, file), line: i + 1, rule: r.id, excerpt: redact(m[0]) });
      }
    });
  }
  return found;
}
