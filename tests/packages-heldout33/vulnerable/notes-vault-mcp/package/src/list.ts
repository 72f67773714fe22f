import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { VAULT } from "./paths.js";

export async function listNotes(): Promise<string[]> {
  const all = await readdir(VAULT, { recursive: true, withFileTypes: true });
  return all
    .filter((e) => e.isFile() && e.name.endsWith(".md"))
    .map((e) => relative(VAULT, join(e.parentPath, e.name)))
    .sort();
}
