import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./store.js";

export type Person = { id: string; name: string; father?: string; mother?: string };

export async function load(tree: string): Promise<Map<string, Person>> {
  const out = new Map<string, Person>();
  let cur: Person | undefined;
  for (const line of (await readFile(join(ROOT, `${tree}.ged`), "utf8")).split(/\r?\n/)) {
    const [level, tag, ...rest] = line.trim().split(" ");
    if (level === "0") cur = rest[0] === "INDI" ? { id: tag, name: "" } : undefined;
    if (cur && level === "0") out.set(cur.id, cur);
    if (cur && tag === "NAME") cur.name = rest.join(" ").replaceAll("/", "");
    if (cur && tag === "_FATH") cur.father = rest[0];
  }
  return out;
}

export const find = (all: Map<string, Person>, name: string): string[] =>
  [...all.values()].filter((p) => p.name.toLowerCase().includes(name.toLowerCase())).map((p) => `${p.id} ${p.name}`);

export function lineage(all: Map<string, Person>, id: string): string[] {
  const p = all.get(id);
  return p ? [p.name, ...(p.father ? lineage(all, p.father) : [])] : [];
}
