'use strict';
let native = null;
try {
  native = require('../build/Release/diff.node');
} catch {
  /* not built */
}

exports.diff = (a, b, limit) => {
  if (a.length !== b.length) throw new Error('pictures of different sizes');
  if (native) return native.diff(a, b, limit);
  let count = 0;
  for (let i = 0; i < a.length; i++) if (Math.abs(a[i] - b[i]) > limit) count++;
  return count;
};
