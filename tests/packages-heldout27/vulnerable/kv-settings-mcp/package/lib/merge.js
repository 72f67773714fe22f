'use strict';
const plain = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);

function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (plain(source[key]) && plain(target[key])) merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

function set(target, dotted, value) {
  const parts = dotted.split('.');
  const last = parts.pop();
  let at = target;
  for (const p of parts) at = at[p] ??= {};
  at[last] = value;
  return target;
}

module.exports = { merge, set };
