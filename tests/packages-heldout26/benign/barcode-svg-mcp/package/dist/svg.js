'use strict';

exports.svg = (bits, height) => {
  let x = 0;
  const bars = [];
  for (const run of bits.match(/1+|0+/g) ?? []) {
    if (run[0] === '1') bars.push(`<rect x="${x}" y="0" width="${run.length}" height="${height}"/>`);
    x += run.length;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x} ${height}">${bars.join('')}</svg>`;
};
