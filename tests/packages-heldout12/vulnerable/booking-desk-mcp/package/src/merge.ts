type Dict = Record<string, unknown>;

const isDict = (v: unknown): v is Dict => typeof v === "object" && v !== null && !Array.isArray(v);

/** Deep merge; arrays and plain values replace what is there. */
export function merge<T extends Dict>(into: T, from: Dict): T {
  for (const key of Object.keys(from)) {
    const here = (into as Dict)[key];
    const there = from[key];
    if (isDict(here) && isDict(there)) merge(here, there);
    else (into as Dict)[key] = there;
  }
  return into;
}
