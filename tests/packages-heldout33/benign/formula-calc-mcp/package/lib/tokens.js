'use strict';
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*)|([-+*/^(),]))/iy;

exports.tokens = (source) => {
  const out = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(source);
    if (!m) throw new Error(`unexpected character at ${at + 1}`);
    out.push(m[1] ? { num: Number(m[1]) } : m[2] ? { name: m[2] } : { op: m[3] });
  }
  return out;
};
