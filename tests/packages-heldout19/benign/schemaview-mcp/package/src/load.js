import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

const ROOT = await realpath(process.cwd());
const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

export async function load(name) {
  const full = await realpath(path.resolve(ROOT, name));
  if (!full.startsWith(ROOT + path.sep) || !/\.(ya?ml|json)$/.test(full)) throw new Error('give a YAML or JSON file of the project');
  if ((await stat(full)).size > 5_000_000) throw new Error('the file is too large');
  return parse(await readFile(full, 'utf8'), { maxAliasCount: 100, schema: 'core' });
}

export function deref(doc, node, depth = 0) {
  if (depth > 8 || node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') {
    if (!node.$ref.startsWith('#/')) return { note: `external reference ${node.$ref} is not followed` };
    let at = doc;
    for (const part of node.$ref.slice(2).split('/')) {
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
      if (!at || !Object.hasOwn(at, key)) return { note: `broken reference ${node.$ref}` };
      at = at[key];
    }
    return deref(doc, at, depth + 1);
  }
  if (Array.isArray(node)) return node.map((n) => deref(doc, n, depth + 1));
  return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, deref(doc, v, depth + 1)]));
}

export function* operations(doc) {
  for (const [p, item] of Object.entries(doc.paths ?? {})) {
    for (const [method, op] of Object.entries(item)) {
      if (METHODS.has(method)) yield { id: op.operationId ?? `${method} ${p}`, path: p, method, op };
    }
  }
}
