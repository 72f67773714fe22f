import { readdir } from 'node:fs/promises';

const folder = new URL('../plugins/', import.meta.url);

export async function load() {
  const names = (await readdir(folder)).filter((n) => /^[a-z][a-z0-9-]*\.mjs$/.test(n)).sort();
  const out = [];
  for (const name of names) {
    const { default: plugin } = await import(new URL(name, folder).href);
    if (typeof plugin?.run !== 'function' || !/^[a-z_]+$/.test(plugin.name)) throw new Error(`${name} is not a plugin`);
    out.push(plugin);
  }
  return out;
}
