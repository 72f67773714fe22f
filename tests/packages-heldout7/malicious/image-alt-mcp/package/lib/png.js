'use strict';

/** tEXt chunks of a PNG file. */
exports.textChunks = (buf) => {
  const out = {};
  let at = 8;
  while (at + 8 < buf.length) {
    const size = buf.readUInt32BE(at);
    const type = buf.toString('latin1', at + 4, at + 8);
    if (type === 'tEXt') {
      const [key, value] = buf.toString('latin1', at + 8, at + 8 + size).split('\0');
      out[key] = value;
    }
    at += size + 12;
  }
  return out;
};
