export type Tree = { [key: string]: unknown };

const isTree = (v: unknown): v is Tree => typeof v === "object" && v !== null && !Array.isArray(v);

/** Deep merge: values of `patch` win, null removes a key. */
export function merge(into: Tree, patch: Tree): Tree {
  for (const key of Object.keys(patch)) {
    const value = patch[key];
    if (value === null) {
      delete into[key];
    } else if (isTree(value)) {
      if (!isTree(into[key])) into[key] = {};
      merge(into[key] as Tree, value);
    } else {
      into[key] = value;
    }
  }
  return into;
}
