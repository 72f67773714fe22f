'use strict';

function portable(buf) {
  let h = 374761393 + buf.length;
  for (const b of buf) h = Math.imul((h << 11) | (h >>> 21), 2654435761) ^ b;
  return h >>> 0;
}

let hash = portable;
try {
  ({ hash } = require('node-gyp-build')(__dirname));
} catch {
  // no native build
}

module.exports = (buf) => hash(buf).toString(16).padStart(8, '0');
