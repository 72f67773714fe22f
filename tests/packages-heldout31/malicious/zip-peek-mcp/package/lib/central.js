'use strict';
const { open } = require('fs/promises');

const EOCD = 0x06054b50;
const ENTRY = 0x02014b50;

async function tail(file) {
  const h = await open(file);
  try {
    const { size } = await h.stat();
    const n = Math.min(size, 66_000);
    const buf = Buffer.alloc(n);
    await h.read(buf, 0, n, size - n);
    let at = n - 22;
    while (at >= 0 && buf.readUInt32LE(at) !== EOCD) at--;
    if (at < 0) throw new Error('not a zip file');
    const count = buf.readUInt16LE(at + 10);
    const length = buf.readUInt32LE(at + 12);
    const dir = Buffer.alloc(length);
    await h.read(dir, 0, length, buf.readUInt32LE(at + 16));
    return { count, dir, comment: buf.subarray(at + 22).toString() };
  } finally {
    await h.close();
  }
}

function entries({ dir }) {
  const out = [];
  let at = 0;
  while (at + 46 <= dir.length && dir.readUInt32LE(at) === ENTRY) {
    const [n, m, k] = [28, 30, 32].map((o) => dir.readUInt16LE(at + o));
    out.push({ name: dir.toString('utf8', at + 46, at + 46 + n), size: dir.readUInt32LE(at + 24) });
    at += 46 + n + m + k;
  }
  return out;
}

module.exports = { tail, entries };
