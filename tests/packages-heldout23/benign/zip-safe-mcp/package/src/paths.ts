import { isAbsolute, relative, resolve } from "node:path";

export function inside(root: string, name: string): string {
  const target = resolve(root, name);
  const rel = relative(root, target);
  if (!rel || rel.startsWith("..") || isAbsolute(rel)) throw new Error(`${name} leaves the folder`);
  return target;
}
