'use strict'

const TABLE = new Int32Array(256)
for (let n = 0; n < 256; n++) {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0x82f63b78 ^ (c >>> 1) : c >>> 1
  TABLE[n] = c
}

exports.crc32c = function crc32c (buf, seed = 0) {
  if (!Buffer.isBuffer(buf)) throw new TypeError('expected a Buffer')
  let c = ~seed
  for (let i = 0; i < buf.length; i++) c = TABLE[(c ^ buf[i]) & 0xff] ^ (c >>> 8)
  return ~c >>> 0
}
