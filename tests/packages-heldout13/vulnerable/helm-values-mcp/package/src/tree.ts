export type Tree = { [key: string]: any };

const isTree = (v: unknown): v is Tree => typeof v === "object" && v !== null && !Array.isArray(v);

export function assign(target: Tree, keys: string[], value: unknown): void {
  const last = keys[keys.length - 1];
  let node = target;
  for (const key of keys.slice(0, -1)) {
    if (!isTree(node[key])) node[key] = {};
    node = node[key];
  }
  node[last] = value;
}

export function merge(into: Tree, from: Tree): Tree {
  for (const key of Object.getOwnPropertyNames(from)) {
    const next = from[key];
    if (isTree(next) && isTree(into[key])) merge(into[key], next);
    else into[key] = next;
  }
  return into;
}
