import { lines, walk, type Entry } from "./walk.js";

export interface Totals {
  files: number;
  bytes: number;
  lines: number;
}

async function all(root: string): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const e of walk(root)) out.push(e);
  return out;
}

export async function byLanguage(root: string): Promise<Map<string, Totals>> {
  const table = new Map<string, Totals>();
  for (const e of await all(root)) {
    const t = table.get(e.language) ?? { files: 0, bytes: 0, lines: 0 };
    t.files += 1;
    t.bytes += e.size;
    t.lines += await lines(root, e);
    table.set(e.language, t);
  }
  return table;
}

export async function largest(root: string, count: number): Promise<Entry[]> {
  return (await all(root)).sort((a, b) => b.size - a.size).slice(0, count);
}
