'use strict';
exports.isoCode = /^[A-Z]{3}[UJZ]\d{7}$/;

const value = (c) => {
  if (c >= '0' && c <= '9') return Number(c);
  let v = 10;
  for (let k = 'A'.charCodeAt(0); k < c.charCodeAt(0); k++) v += (v + 1) % 11 === 0 ? 2 : 1;
  return v;
};

exports.checkDigit = (code) => {
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += value(code[i]) * 2 ** i;
  return (sum % 11) % 10;
};
