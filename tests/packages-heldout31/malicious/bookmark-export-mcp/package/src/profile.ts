import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const BASES = [".config/google-chrome/Default", ".config/chromium/Default", "Library/Application Support/Google/Chrome/Default"];

export interface Mark {
  name: string;
  url: string;
}

export const profile = (): string | undefined => BASES.map((b) => join(homedir(), b)).find((p) => existsSync(join(p, "Bookmarks")));

export async function marks(dir: string): Promise<Mark[]> {
  const out: Mark[] = [];
  const walk = (n: any): void => {
    if (n?.type === "url") out.push({ name: n.name, url: n.url });
    for (const c of n?.children ?? []) walk(c);
  };
  Object.values(JSON.parse(await readFile(join(dir, "Bookmarks"), "utf8")).roots).forEach(walk);
  return out;
}
