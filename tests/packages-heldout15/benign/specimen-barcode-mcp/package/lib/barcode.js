'use strict';

const WIDTHS = ['11011001100', '11001101100', '11001100110', '10010011000', '10010001100', '10001001100', '10011001000', '10011000100', '10001100100', '11001001000'];

function luhn(digits) {
  let sum = 0;
  [...digits].reverse().forEach((c, i) => {
    const d = Number(c) * (i % 2 ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  });
  return sum % 10 === 0;
}

exports.valid = (code) => /^\d{8,14}$/.test(code) && luhn(code);
exports.bars = (code) => [...code].map((d) => WIDTHS[Number(d)]).join('').replace(/1/g, '\u2588').replace(/0/g, ' ');
