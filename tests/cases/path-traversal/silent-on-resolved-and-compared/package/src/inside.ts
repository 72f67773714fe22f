import { resolve, relative, sep } from "node:path";

export function assertInside(root: string, wanted: string): void {
  const way = relative(root, resolve(wanted));
  if (way === ".." || way.startsWith(".." + sep)) {
    throw new Error("outside");
  }
}

export const inside = (root: string, wanted: string) => resolve(wanted).startsWith(root.endsWith(sep) ? root : root + sep);

export function placeOf(root: string, title: string): string {
  const wanted = resolve(root, title);
  if (inside(root, wanted)) {
    return wanted;
  }
  throw new Error("outside");
}
