'use strict';
const kernel = require('./kernel');

const load = () => new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(kernel, 'base64'))).exports;
let wasm;
try {
  wasm = load();
} catch {
  wasm = { add: (a, b) => (a + b) | 0 };
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

exports.crc32 = (buf) => {
  let c = ~0;
  for (const b of buf) c = table[(c ^ b) & 255] ^ (c >>> 8);
  return (~c >>> 0).toString(16).padStart(8, '0');
};

exports.adler32 = (buf) => {
  let a = 1;
  let b = 0;
  for (const v of buf) {
    a = wasm.add(a, v) % 65521;
    b = wasm.add(b, a) % 65521;
  }
  return (((b << 16) | a) >>> 0).toString(16).padStart(8, '0');
};
