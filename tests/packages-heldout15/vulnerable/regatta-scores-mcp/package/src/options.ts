export interface Options {
  discards: number;
  penalties: Record<string, number>;
  classes: Record<string, { handicap: number }>;
}

type Tree = { [k: string]: unknown };
const isTree = (v: unknown): v is Tree => typeof v === "object" && v !== null && !Array.isArray(v);

/** Later values win; nested tables are merged. */
export function overlay<T extends object>(base: T, change: unknown): T {
  const into = base as Tree;
  for (const [key, value] of Object.entries((change ?? {}) as Tree)) {
    if (isTree(value) && isTree(into[key])) overlay(into[key], value);
    else into[key] = value;
  }
  return base;
}
