import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

/** Resolve a name below the root, links included. */
export async function confine(root: string, name: string): Promise<string> {
  if (name.includes("\0")) throw new Error("bad name");
  const base = await realpath(root);
  const full = await realpath(resolve(base, name));
  const rel = relative(base, full);
  if (rel === "" || rel === ".." || rel.startsWith(`..${sep}`) || isAbsolute(rel)) throw new Error(`${name} is not in the folder`);
  return full;
}
