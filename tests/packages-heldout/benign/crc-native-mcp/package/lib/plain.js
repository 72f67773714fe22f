'use strict';

exports.crc32 = (buf) => {
  let c = ~0;
  for (const b of buf) {
    c ^= b;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
};

exports.crc16 = (buf) => {
  let c = 0xffff;
  for (const b of buf) {
    c ^= b << 8;
    for (let k = 0; k < 8; k += 1) c = (c & 0x8000 ? (c << 1) ^ 0x1021 : c << 1) & 0xffff;
  }
  return c;
};
