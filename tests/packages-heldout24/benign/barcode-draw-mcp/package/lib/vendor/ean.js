'use strict';
/* Source of ean.min.js */
const L = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011'];
const ORDER = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL'];

const right = (s) => [...s].map((c) => (c === '0' ? '1' : '0')).join('');
const gcode = (s) => [...right(s)].reverse().join('');

function check(digits) {
  const sum = [...digits.slice(0, 12)].reduce((s, d, i) => s + d * (i % 2 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

function encode(digits) {
  const order = ORDER[digits[0]];
  let bits = '101';
  for (let i = 0; i < 6; i += 1) bits += order[i] === 'L' ? L[digits[i + 1]] : gcode(L[digits[i + 1]]);
  bits += '01010';
  for (let i = 7; i < 13; i += 1) bits += right(L[digits[i]]);
  return bits + '101';
}

module.exports = { check, encode };
