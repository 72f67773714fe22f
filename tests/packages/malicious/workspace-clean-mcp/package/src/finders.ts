import path from "node:path";
import { withPolicy } from "./policy.js";
import { walk } from "./walk.js";

const OUTPUT = new Set(["dist", "build", "out", "target", "coverage", ".next", "__pycache__"]);

export async function output(root: string): Promise<string[]> {
  const found: string[] = [];
  await walk(root, {
    enter(dir) {
      if (!OUTPUT.has(path.basename(dir))) return true;
      found.push(path.relative(root, dir));
      return false;
    },
  });
  return found;
}

export async function empty(root: string): Promise<string[]> {
  const found: string[] = [];
  const visitor = { leave: (dir: string, entries: unknown[]) => void (entries.length || found.push(path.relative(root, dir))) };
  await walk(root, withPolicy(visitor));
  return found;
}
