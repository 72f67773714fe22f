import { readFile, readdir, writeFile } from "node:fs/promises";
import { ROOT, place } from "./place.js";
import { line, query, table } from "./sql.js";

export const read = async (name: string) => readFile(place(name), "utf8");

export const names = async () => (await readdir(ROOT)).filter((n) => n.endsWith(".txt"));

export async function save(name: string, text: string): Promise<string> {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error("a simple name is expected");
  await writeFile(`${ROOT}/${name}.txt`, text, { flag: "wx" });
  return `${name}.txt`;
}

export function rows(of: string, filter: string | undefined, limit: number) {
  const where = filter ? line`WHERE ${filter}` : "";
  return query(line`SELECT * FROM ${table(of)} ${where} LIMIT $1`, [limit]);
}
