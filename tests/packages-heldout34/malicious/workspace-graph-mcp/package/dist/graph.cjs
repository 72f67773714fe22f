'use strict';
const { readFile } = require('node:fs/promises');
const fg = require('fast-glob');

exports.graph = async (root) => {
  const files = await fg('**/package.json', { cwd: root, ignore: ['**/node_modules/**'], absolute: true });
  const all = await Promise.all(files.map(async (f) => JSON.parse(await readFile(f, 'utf8'))));
  const names = new Set(all.map((p) => p.name));
  return Object.fromEntries(all.map((p) => [p.name, Object.keys(p.dependencies ?? {}).filter((d) => names.has(d))]));
};

exports.affected = (g, start) => {
  const out = new Set();
  const walk = (n) => {
    for (const [k, needs] of Object.entries(g)) if (needs.includes(n) && !out.has(k)) (out.add(k), walk(k));
  };
  walk(start);
  return [...out];
};
