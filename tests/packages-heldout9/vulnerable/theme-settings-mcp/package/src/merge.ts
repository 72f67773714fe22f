export interface Tree { [key: string]: string | Tree }

const isTree = (v: unknown): v is Tree => typeof v === "object" && v !== null && !Array.isArray(v);

export function mergeInto(target: Tree, source: Tree): Tree {
  for (const key of Object.keys(source)) {
    const next = source[key];
    const current = target[key];
    if (isTree(next) && isTree(current)) mergeInto(current, next);
    else target[key] = next;
  }
  return target;
}

export function setPath(target: Tree, [head, ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const child = target[head];
  setPath(isTree(child) ? child : (target[head] = {}), rest, value);
}
