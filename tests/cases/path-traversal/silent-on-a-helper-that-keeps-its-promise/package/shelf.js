import { isAbsolute, relative, sep } from "node:path";

export function isInside(parent, child) {
  const way = relative(parent, child);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
