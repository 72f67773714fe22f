import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const SHA256 = 'f61fd62f57c41269c3c23f360eeaf1090b1db9c38651106674d48bc65dba88ba';

/** The module is built from transpose.wat; it has no imports and so no access to anything. */
export async function load() {
  const bytes = await readFile(new URL('../wasm/transpose.wasm', import.meta.url));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== SHA256) throw new Error('transpose.wasm is not the file that was published');
  const { instance } = await WebAssembly.instantiate(bytes, {});
  return instance.exports;
}
