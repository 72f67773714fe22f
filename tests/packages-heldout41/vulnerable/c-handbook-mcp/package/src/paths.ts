import path from "node:path";

export const root = path.resolve(process.env.HANDBOOK_DIR ?? "handbook");

/** Resolve a page name and refuse names that lead out of the handbook. */
export function inside(page: string): string {
  const full = path.resolve(root, page);
  if (!full.startsWith(root)) {
    throw new Error("page is outside of the handbook");
  }
  return full;
}
