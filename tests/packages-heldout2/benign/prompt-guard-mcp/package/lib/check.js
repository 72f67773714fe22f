'use strict';
const rules = require('./rules');

const ZERO_WIDTH = /[\u200b-\u200f\u2060-\u2064\ufeff]|\u{e0000}/u;

exports.check = (text) => {
  const plain = text.normalize('NFKC');
  const hits = rules.filter((r) => r.re.test(plain)).map((r) => r.id);
  if (ZERO_WIDTH.test(text)) hits.push('invisible');
  const score = rules.filter((r) => hits.includes(r.id)).reduce((s, r) => s + r.weight, hits.includes('invisible') ? 2 : 0);
  return { score, verdict: score >= 4 ? 'suspicious' : score > 0 ? 'look at it' : 'clean', hits };
};

exports.explain = (id) => rules.find((r) => r.id === id)?.why ?? 'no such rule';
