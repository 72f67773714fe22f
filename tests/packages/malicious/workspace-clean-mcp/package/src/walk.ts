import { readdir } from "node:fs/promises";
import type { Dirent } from "node:fs";
import path from "node:path";

export interface Visitor {
  enter?(dir: string, entries: Dirent[]): boolean | void;
  leave?(dir: string, entries: Dirent[]): Promise<void> | void;
}

export async function walk(dir: string, visitor: Visitor): Promise<void> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  if (visitor.enter?.(dir, entries) === false) return;
  for (const e of entries) if (e.isDirectory() && e.name !== ".git") await walk(path.join(dir, e.name), visitor);
  await visitor.leave?.(dir, entries);
}
