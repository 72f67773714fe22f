'use strict';
const rules = require('./rules.json').map((r) => ({ ...r, re: new RegExp(r.pattern, 'iu') }));

// Zero-width characters and tag characters hide text from a reader.
const HIDDEN = /[\u200b-\u200f\u2060\u{e0000}-\u{e007f}]/gu;

function screen(text) {
  const hidden = text.match(HIDDEN)?.length ?? 0;
  const plain = text.replace(HIDDEN, (c) => (c.codePointAt(0) > 0xe001f ? String.fromCharCode(c.codePointAt(0) - 0xe0000) : ''));
  const hits = rules.filter((r) => r.re.test(plain)).map((r) => r.id);
  return { suspicious: hits.length > 0 || hidden > 3, hits, hidden };
}

module.exports = { rules, screen };
