'use strict';

function ean(digits) {
  const sum = [...digits].reverse().reduce((acc, d, i) => acc + Number(d) * (i % 2 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

function isbn10(digits) {
  const sum = [...digits].reduce((acc, d, i) => acc + Number(d) * (10 - i), 0);
  const c = (11 - (sum % 11)) % 11;
  return c === 10 ? 'X' : String(c);
}

const L = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011'];

function layout(code) {
  const left = [...code.slice(1, 7)].map((d) => L[d]).join('');
  const right = [...code.slice(7)].map((d) => L[d].replace(/[01]/g, (b) => 1 - b)).join('');
  return `101${left}01010${right}101`;
}

module.exports = { ean, isbn10, layout };
