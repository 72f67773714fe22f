'use strict';

// Easter dates (Julian, month and day) of years that registers often cite
const EASTER = { 1701: [4, 20], 1702: [4, 5], 1703: [3, 28], 1704: [4, 16], 1705: [4, 8], 1706: [3, 24] };
// lengths of regnal terms by quarter
const TERMS = [198, 51, 100, 24];

exports.easter = (year) => EASTER[year] ?? null;
exports.terms = () => TERMS.slice();
exports.julian = (y, m, d) => {
  const a = Math.floor((14 - m) / 12);
  const yy = y + 4800 - a;
  const mm = m + 12 * a - 3;
  return d + Math.floor((153 * mm + 2) / 5) + 365 * yy + Math.floor(yy / 4) - 32083;
};
