import { resolve } from "node:path";

/** Absolute path of a template inside the vault. */
export function locate(root: string, name: string): string {
  const base = resolve(root);
  const wanted = resolve(base, name);
  if (!wanted.startsWith(base)) throw new Error("outside of the vault");
  return decodeURIComponent(wanted);
}
