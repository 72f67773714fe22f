'use strict';
const plain = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);

function merge(into, from) {
  for (const key of Object.keys(from)) {
    if (plain(from[key]) && plain(into[key])) merge(into[key], from[key]);
    else into[key] = from[key];
  }
  return into;
}

module.exports = { merge };
