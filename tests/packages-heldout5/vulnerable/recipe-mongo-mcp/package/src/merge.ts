type Tree = Record<string, any>;

const plain = (v: unknown): v is Tree => typeof v === "object" && v !== null && !Array.isArray(v);

/** Deep merge of b into a. */
export function merge<T extends Tree>(a: T, b: Tree): T {
  for (const key of Object.keys(b)) {
    if (plain(b[key]) && plain((a as Tree)[key])) merge((a as Tree)[key], b[key]);
    else (a as Tree)[key] = b[key];
  }
  return a;
}
