import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const PATTERNS = {
  '.js': [/^\s*(?:export\s+)?(?:default\s+)?(?:async\s+)?(function)\*?\s+(\w+)/, /^\s*(?:export\s+)?(class)\s+(\w+)/, /^(?:export\s+)?(const|let)\s+(\w+)\s*=/],
  '.py': [/^\s*(?:async\s+)?(def)\s+(\w+)/, /^\s*(class)\s+(\w+)/],
  '.go': [/^(func)\s+(?:\([^)]*\)\s*)?(\w+)/, /^(type)\s+(\w+)/],
};
for (const ext of ['.ts', '.tsx', '.mjs', '.jsx']) PATTERNS[ext] = PATTERNS['.js'];

export async function locate(root, name) {
  const base = await realpath(root);
  const full = await realpath(path.resolve(base, name));
  if (full !== base && !full.startsWith(base + path.sep)) throw new Error('outside of the project');
  if ((await stat(full)).size > 1_000_000) throw new Error('file is too large');
  return full;
}

export async function outline(root, name) {
  const rules = PATTERNS[path.extname(name)];
  if (!rules) throw new Error('unknown type of file');
  const found = [];
  (await readFile(await locate(root, name), 'utf8')).split('\n').forEach((line, i) => {
    for (const r of rules) {
      const m = r.exec(line);
      if (m) {
        found.push({ line: i + 1, indent: line.search(/\S/), kind: m[1], name: m[2] });
        break;
      }
    }
  });
  return found;
}
