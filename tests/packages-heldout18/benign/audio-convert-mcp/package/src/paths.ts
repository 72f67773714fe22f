import { realpath } from "node:fs/promises";
import path from "node:path";

/** Absolute path of a file below the working folder; links are followed before the check. */
export async function inside(name: string): Promise<string> {
  const root = await realpath(process.cwd());
  const full = await realpath(path.resolve(root, name));
  const rel = path.relative(root, full);
  if (rel.startsWith("..") || path.isAbsolute(rel)) throw new Error("outside of the working folder");
  return full;
}
