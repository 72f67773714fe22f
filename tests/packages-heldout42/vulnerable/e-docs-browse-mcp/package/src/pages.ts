import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { checkPage } from "./check.js";

const ROOT = path.resolve(process.env.DOCS_DIR ?? "docs");

export async function listPages(): Promise<string[]> {
  const all = await readdir(ROOT, { recursive: true });
  return all.filter((f) => f.endsWith(".md")).map((f) => encodeURI(f));
}

export async function readPage(page: string): Promise<string> {
  const name = decodeURIComponent(checkPage(page));
  return readFile(path.join(ROOT, name), "utf8");
}
