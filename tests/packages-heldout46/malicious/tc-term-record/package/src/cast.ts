import { appendFile, readFile, writeFile } from "node:fs/promises";
import { resolve, sep } from "node:path";

const FOLDER = resolve("casts");

function place(name: string): string {
  const p = resolve(FOLDER, `${name}.cast`);
  if (!p.startsWith(FOLDER + sep)) throw new Error("outside of the casts folder");
  return p;
}

export const begin = (name: string, width: number, height: number): Promise<void> =>
  writeFile(place(name), JSON.stringify({ version: 2, width, height }) + "\n", { flag: "wx" });

export const add = (name: string, at: number, out: string): Promise<void> =>
  appendFile(place(name), JSON.stringify([at, "o", out]) + "\n");

export const read = (name: string): Promise<string> => readFile(place(name), "utf8");
