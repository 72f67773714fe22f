'use strict';
const { label } = require('./text');

function diff(a, b, at = '') {
  if (Object.is(a, b)) return [];
  const plain = (v) => v !== null && typeof v === 'object';
  if (!plain(a) || !plain(b)) return [{ path: at || '/', kind: label.changed, from: a, to: b }];
  const out = [];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const path = `${at}/${key}`;
    if (!Object.hasOwn(b, key)) out.push({ path, kind: label.removed });
    else if (!Object.hasOwn(a, key)) out.push({ path, kind: label.added, to: b[key] });
    else out.push(...diff(a[key], b[key], path));
  }
  return out;
}

module.exports = { diff };
