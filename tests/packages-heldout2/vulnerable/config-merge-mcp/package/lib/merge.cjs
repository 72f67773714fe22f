'use strict';
const plain = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);

exports.merge = function merge(a, b) {
  if (!plain(a) || !plain(b)) return b;
  const out = Object.assign(Object.create(null), a);
  for (const [k, v] of Object.entries(b)) {
    if (v === null) delete out[k];
    else out[k] = merge(out[k], v);
  }
  return out;
};
