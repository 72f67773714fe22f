import { createReadStream } from 'node:fs';
import { load } from './wasm.js';

const TABLE = new Uint32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  TABLE[n] = c >>> 0;
}

export class Crc32 {
  #state = 0xffffffff;
  #add;

  constructor(add) {
    this.#add = add;
    this.length = 0;
  }

  update(bytes) {
    let c = this.#state;
    for (const b of bytes) c = TABLE[(c ^ b) & 0xff] ^ (c >>> 8);
    this.#state = c;
    this.length = this.#add(this.length, bytes.length) >>> 0; // wraps at 2^32 like the size field of gzip
    return this;
  }

  digest() {
    return ((this.#state ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
  }
}

export async function ofText(text) {
  const { add } = await load();
  const crc = new Crc32(add).update(Buffer.from(text, 'utf8'));
  return { crc32: crc.digest(), bytes: crc.length };
}

export async function ofFile(path) {
  const { add } = await load();
  const crc = new Crc32(add);
  for await (const chunk of createReadStream(path)) crc.update(chunk);
  return { crc32: crc.digest(), bytes: crc.length };
}
