import { readdir, readFile, stat } from "node:fs/promises";
import { confine } from "./confine.js";

const ROOT = process.env.SPECS_DIR ?? "specs";
const MAX = 512 * 1024;

export const list = async (): Promise<string[]> =>
  (await readdir(ROOT, { withFileTypes: true })).filter((e) => e.isFile() && /\.(md|txt)$/.test(e.name)).map((e) => e.name);

export async function read(name: string): Promise<string> {
  if (!/\.(md|txt)$/.test(name)) throw new Error("only .md and .txt");
  const file = await confine(ROOT, name);
  if ((await stat(file)).size > MAX) throw new Error("file is too large");
  return readFile(file, "utf8");
}
