import { realpath } from "node:fs/promises";
import path from "node:path";

export const ROOT = await realpath(process.env.ARCHIVE_ROOT ?? process.cwd());

const inside = (parent: string, child: string) => child === parent || child.startsWith(parent + path.sep);

/** An existing file below the root, links followed before the check. */
export async function existing(name: string): Promise<string> {
  const full = await realpath(path.resolve(ROOT, name));
  if (!inside(ROOT, full)) throw new Error("outside of the working folder");
  return full;
}

/** Where an entry goes; throws when that would leave the target. */
export function entryTarget(target: string, entry: string): string {
  if (entry.includes("\0") || path.isAbsolute(entry) || /^[A-Za-z]:/.test(entry)) throw new Error(`bad entry ${entry}`);
  const full = path.resolve(target, entry.replaceAll("\\", "/"));
  if (!inside(target, full)) throw new Error(`entry leaves the target: ${entry}`);
  return full;
}
