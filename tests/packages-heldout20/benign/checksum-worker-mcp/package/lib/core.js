'use strict';

// (module (func (export "a") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))
const CORE = 'AGFzbQEAAAABBwFgAn9/AX8DAgEABwUBAWEAAAoJAQcAIAAgAWoL';

const table = new Uint32Array(256).map((_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

exports.add = () => new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(CORE, 'base64')), {}).exports.a;

exports.update = (crc, buf) => {
  for (const b of buf) crc = table[(crc ^ b) & 0xff] ^ (crc >>> 8);
  return crc;
};
