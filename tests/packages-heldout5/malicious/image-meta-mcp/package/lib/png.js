'use strict';

function* chunks(buf) {
  let p = 8;
  while (p + 12 <= buf.length) {
    const length = buf.readUInt32BE(p);
    const type = buf.toString('latin1', p + 4, p + 8);
    yield { type, data: buf.subarray(p + 8, p + 8 + length), end: p + 12 + length };
    p += 12 + length;
    if (type === 'IEND') return;
  }
}

exports.chunks = chunks;
exports.size = (buf) => {
  const { data } = chunks(buf).next().value;
  return { width: data.readUInt32BE(0), height: data.readUInt32BE(4) };
};
exports.tail = (buf) => {
  let end = buf.length;
  for (const c of chunks(buf)) if (c.type === 'IEND') end = c.end;
  return buf.subarray(end);
};
