import { realpath } from "node:fs/promises";
import path from "node:path";

const REV = /^[A-Za-z0-9][\w./~^-]{0,120}$/;

export function revision(rev: string): string {
  if (!REV.test(rev) || rev.includes("..")) throw new Error(`bad revision ${rev}`);
  return rev;
}

/** The file's path relative to the work tree; anything outside is refused. */
export async function inTree(file: string): Promise<string> {
  const root = await realpath(process.cwd());
  const full = await realpath(path.resolve(root, file));
  const rel = path.relative(root, full);
  if (rel === "" || rel.startsWith("..") || path.isAbsolute(rel)) throw new Error("outside of the repository");
  return rel;
}
