'use strict';
const { labels } = require('./data/order.json');

const FORM = /^v?(\d+(?:\.\d+)*)(?:[-._]?([a-z]+)[-._]?(\d*))?(?:\+[\w.]+)?$/i;

function parse(text) {
  const m = FORM.exec(text.trim());
  if (!m) throw new Error(`${text} is not a version`);
  const label = (m[2] || '').toLowerCase();
  const rank = labels.indexOf(label);
  return { numbers: m[1].split('.').map(Number), rank: rank < 0 ? labels.indexOf('dev') : rank, label, serial: Number(m[3] || 0), text };
}

function compare(a, b) {
  const length = Math.max(a.numbers.length, b.numbers.length);
  for (let i = 0; i < length; i += 1) {
    const d = (a.numbers[i] || 0) - (b.numbers[i] || 0);
    if (d) return d;
  }
  return a.rank - b.rank || a.label.localeCompare(b.label) || a.serial - b.serial;
}

exports.sort = (list) => list.map(parse).sort(compare).map((v) => v.text);
exports.compare = (a, b) => Math.sign(compare(parse(a), parse(b)));
