'use strict';
const isObj = (v) => v !== null && typeof v === 'object';
const esc = (k) => String(k).replace(/~/g, '~0').replace(/\//g, '~1');

function* diff(a, b, at = '') {
  if (Object.is(a, b)) return;
  if (!isObj(a) || !isObj(b) || Array.isArray(a) !== Array.isArray(b)) {
    yield { op: 'replace', path: at, value: b };
    return;
  }
  for (const k of Object.keys(a)) {
    if (!Object.hasOwn(b, k)) yield { op: 'remove', path: `${at}/${esc(k)}` };
    else yield* diff(a[k], b[k], `${at}/${esc(k)}`);
  }
  for (const k of Object.keys(b)) if (!Object.hasOwn(a, k)) yield { op: 'add', path: `${at}/${esc(k)}`, value: b[k] };
}

exports.diff = (a, b) => [...diff(a, b)];
