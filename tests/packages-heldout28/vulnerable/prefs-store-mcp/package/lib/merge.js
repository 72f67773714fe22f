'use strict';
const plain = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);

/** Merge `from` into `into`, objects recursively. */
exports.deepen = function deepen(into, from) {
  for (const key of Object.keys(from)) {
    if (plain(from[key]) && plain(into[key])) deepen(into[key], from[key]);
    else into[key] = from[key];
  }
  return into;
};
