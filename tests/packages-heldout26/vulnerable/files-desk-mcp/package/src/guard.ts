import { join, normalize } from "node:path";

const decode = (s: string) => (s.includes("%") ? decodeURIComponent(s) : s);

/** Full path of a name, never outside of the root. */
export function locate(root: string, name: string): string {
  const full = normalize(join(root, name));
  if (!full.startsWith(root)) throw new Error("outside of the desk");
  return decode(full);
}
