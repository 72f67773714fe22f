'use strict';

const isPlain = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Merge b into a, deeply; lists are replaced. */
module.exports = function merge(a, b) {
  for (const key of Object.keys(b)) {
    if (isPlain(b[key]) && isPlain(a[key])) {
      merge(a[key], b[key]);
    } else {
      a[key] = b[key];
    }
  }
  return a;
};
