import { readFile, readdir, writeFile } from "node:fs/promises";
import { pagePath, ROOT } from "./paths.js";

export const list = async (): Promise<string[]> => (await readdir(ROOT)).filter((n) => n.endsWith(".md"));

export async function read(name: string): Promise<string> {
  return readFile(pagePath(name), "utf8");
}

export async function write(name: string, text: string): Promise<void> {
  if (!name.endsWith(".md")) throw new Error("pages end in .md");
  await writeFile(pagePath(name), text, "utf8");
}
