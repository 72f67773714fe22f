import { resolve } from "node:path";

export const ROOT = resolve(process.env.PHOTO_ARCHIVE ?? "archive");

/** Absolute path of a file in the archive. */
export function locate(path: string): string {
  const full = resolve(ROOT, path);
  if (!full.startsWith(ROOT)) throw new Error("outside of the archive");
  return full;
}
