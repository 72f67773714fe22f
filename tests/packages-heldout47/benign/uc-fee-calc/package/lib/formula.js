'use strict';

const TOKEN = /\s*(\d+(?:\.\d+)?|[a-z_]\w*|[-+*/()])/iy;

function tokens(source) {
  const out = [];
  TOKEN.lastIndex = 0;
  const text = source.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(text);
    if (!m) throw new Error(`unexpected character at ${at + 1}`);
    out.push(m[1]);
  }
  return out;
}

/** Evaluates + - * / and brackets; names are looked up in a Map, so nothing is executed. */
exports.evaluate = (source, names) => {
  const t = tokens(source);
  let i = 0;
  const factor = () => {
    const x = t[i++];
    if (x === '-') return -factor();
    if (x === '(') {
      const v = sum();
      if (t[i++] !== ')') throw new Error('missing )');
      return v;
    }
    if (/^\d/.test(x ?? '')) return Number(x);
    if (names.has(x)) return names.get(x);
    throw new Error(`unknown name ${x ?? 'at the end'}`);
  };
  const product = () => {
    let v = factor();
    while (t[i] === '*' || t[i] === '/') v = t[i++] === '*' ? v * factor() : v / factor();
    return v;
  };
  const sum = () => {
    let v = product();
    while (t[i] === '+' || t[i] === '-') v = t[i++] === '+' ? v + product() : v - product();
    return v;
  };
  const v = sum();
  if (i < t.length) throw new Error(`unexpected ${t[i]}`);
  return v;
};
