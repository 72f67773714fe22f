import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*$/;

export async function licenseOf(name) {
  if (!NAME.test(name)) throw new Error('not a package name');
  const pkg = JSON.parse(await readFile(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8'));
  return typeof pkg.license === 'string' ? pkg.license : 'unknown';
}

export async function scan(forbidden) {
  const out = [];
  for (const name of await readdir(join(process.cwd(), 'node_modules'))) {
    if (!NAME.test(name)) continue;
    const l = await licenseOf(name).catch(() => 'unknown');
    if (forbidden.includes(l)) out.push(`${name}: ${l}`);
  }
  return out;
}
