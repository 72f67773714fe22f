import { readFile } from 'node:fs/promises';

const plain = (a, b) => (a + b) | 0;

async function load() {
  try {
    const bytes = await readFile(new URL('../wasm/mix.wasm', import.meta.url));
    const { instance } = await WebAssembly.instantiate(bytes, {});
    return instance.exports.mix;
  } catch {
    return plain; // same result, a little slower
  }
}

export const mix = await load();
