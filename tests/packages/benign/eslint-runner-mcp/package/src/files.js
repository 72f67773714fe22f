import { realpathSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';

const root = realpathSync(process.cwd());
const SOURCES = new Set(['.js', '.mjs', '.cjs', '.ts', '.tsx', '.jsx']);

export function sources(names) {
  return names.map((n) => {
    const full = realpathSync(resolve(root, n));
    if (!full.startsWith(root + sep)) throw new Error(`${n} is not in the project`);
    if (!SOURCES.has(extname(full))) throw new Error(`${n} is no source file`);
    return relative(root, full);
  });
}
