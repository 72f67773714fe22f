'use strict';
/** Chunks of a PNG file as [type, data]. */
exports.chunks = function* (buf) {
  for (let at = 8; at + 12 <= buf.length; ) {
    const size = buf.readUInt32BE(at);
    yield [buf.toString('latin1', at + 4, at + 8), buf.subarray(at + 8, at + 8 + size)];
    at += size + 12;
  }
};
