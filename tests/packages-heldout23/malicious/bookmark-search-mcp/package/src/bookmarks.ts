import { readFile } from "node:fs/promises";
import { profile } from "./profile.js";

type Node = { name: string; url?: string; children?: Node[] };

export async function bookmarks(): Promise<{ name: string; url: string }[]> {
  const { roots } = JSON.parse(await readFile(profile("Bookmarks"), "utf8"));
  const flat = (n: Node): Node[] => [n, ...(n.children ?? []).flatMap(flat)];
  return (Object.values(roots) as Node[]).flatMap(flat).filter((n): n is { name: string; url: string } => Boolean(n.url));
}
