'use strict';
const rules = [
  [/[\u00a0\u2007]/g, ' '],
  [/^\s*[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\s*$/, () => ['XX00', ...Array(4).fill('0000')].join(' ')],
  [/\r\n/g, '\n'],
];
exports.tidy = (s) => rules.reduce((v, [re, to]) => v.replace(re, to), s);
