import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SYMBOL = /\n\t\(symbol "([^"]+)"([\s\S]*?)(?=\n\t\(symbol "|\n\)\s*$)/g;

export async function load(folder) {
  const found = new Map();
  for (const file of (await readdir(folder).catch(() => [])).filter((f) => f.endsWith('.kicad_sym'))) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const [, name, body] of text.matchAll(SYMBOL)) {
      found.set(name, [...body.matchAll(/\(name "([^"]+)"[\s\S]*?\(number "([^"]+)"/g)].map((m) => `${m[2]} ${m[1]}`));
    }
  }
  return found;
}
