'use strict';
const { load } = require('./fonts');

const NARROW = new Set('iljtf.,:;!|\'');
const WIDE = new Set('mwMW@%');
const fonts = load();

exports.width = (text, size) => {
  const own = fonts['plain-regular'];
  if (own?.measure) return own.measure(text, size);
  return [...text].reduce((s, c) => s + (NARROW.has(c) ? 0.3 : WIDE.has(c) ? 0.85 : 0.55), 0) * size;
};
