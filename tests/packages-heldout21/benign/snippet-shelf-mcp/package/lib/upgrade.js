'use strict';

// index n upgrades version n to n + 1
const STEPS = [
  (d) => ({ version: 1, snippets: Object.entries(d.snippets ?? d).filter(([, v]) => typeof v === 'string').map(([name, code]) => ({ name, code })) }),
  (d) => ({ version: 2, snippets: d.snippets.map((s) => ({ language: 'text', tags: [], ...s })) }),
  (d) => ({ version: 3, snippets: d.snippets.map((s) => ({ ...s, tags: [...new Set(s.tags.map((t) => String(t).toLowerCase()))], changed: s.changed ?? 0 })) }),
];

exports.CURRENT = STEPS.length;

exports.upgrade = (data) => {
  let d = data;
  let v = Number.isInteger(d?.version) ? d.version : 0;
  if (v > STEPS.length) throw new Error('the shelf was written by a newer version of this program');
  for (; v < STEPS.length; v++) d = STEPS[v](d);
  return d;
};
