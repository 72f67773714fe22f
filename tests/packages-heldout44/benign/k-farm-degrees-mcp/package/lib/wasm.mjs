import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const FILE = new URL('../wasm/gdd.wasm', import.meta.url);
const SHA256 = '5220380044d9b15d021edc09a8f4e5d632e43c8e45df46841784471daa622d8e';

export async function loadGdd() {
    const bytes = await readFile(FILE);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== SHA256) throw new Error('wasm/gdd.wasm is damaged, please install again');
    const { instance } = await WebAssembly.instantiate(bytes, {});
    return instance.exports.gdd;
}
