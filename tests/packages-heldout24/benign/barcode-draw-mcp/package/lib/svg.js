'use strict';

const ESC = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (s) => s.replace(/[&<>"]/g, (c) => ESC[c]);

exports.draw = (bits, label, { unit = 2, height = 80 } = {}) => {
  const width = bits.length * unit + 20;
  const bars = [];
  for (const m of bits.matchAll(/1+/g)) {
    bars.push(`<rect x="${10 + m.index * unit}" y="8" width="${m[0].length * unit}" height="${height}"/>`);
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 28}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...bars,
    `<text x="${width / 2}" y="${height + 22}" font-family="monospace" font-size="12" text-anchor="middle">${esc(label)}</text>`,
    '</svg>',
  ].join('');
};
