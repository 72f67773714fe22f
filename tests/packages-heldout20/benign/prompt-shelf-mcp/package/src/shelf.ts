import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { DATA } from "./paths.js";
import { load, writePrivate } from "./settings.js";

const NAME = /^[a-z0-9][a-z0-9-]{0,60}$/;

function file(name: string): string {
  if (!NAME.test(name)) throw new Error("names are lower-case letters, digits and dashes");
  return join(DATA, `${name}.md`);
}

export async function save(name: string, text: string): Promise<void> {
  const { maxLength } = await load();
  if (text.length > maxLength) throw new Error(`longer than ${maxLength} characters`);
  await writePrivate(file(name), text);
}

export const get = (name: string): Promise<string> => readFile(file(name), "utf8");

export async function list(): Promise<string[]> {
  const names = (await readdir(DATA).catch(() => [])).filter((f) => f.endsWith(".md")).map((f) => f.slice(0, -3));
  if ((await load()).sort === "name") return names.sort();
  const times = await Promise.all(names.map(async (n) => [n, (await stat(file(n))).mtimeMs] as const));
  return times.sort((a, b) => b[1] - a[1]).map(([n]) => n);
}
