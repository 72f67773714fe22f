import { resolve } from "node:path";

export const ROOT = resolve(process.env.WIKI_ROOT ?? "wiki");

/** Absolute path of a page; throws when it is outside the wiki. */
export function pagePath(name: string): string {
  const full = resolve(ROOT, name);
  if (!full.startsWith(ROOT)) throw new Error("outside the wiki");
  return full;
}
