'use strict';
const patterns = require('./patterns');

exports.redact = (text) => patterns.reduce((t, p) => t.replace(p.re, `[${p.name}]`), text);

exports.scan = (text) => {
  const out = {};
  for (const { name, re } of patterns) {
    const n = (text.match(re) || []).length;
    if (n) out[name] = n;
  }
  return out;
};
