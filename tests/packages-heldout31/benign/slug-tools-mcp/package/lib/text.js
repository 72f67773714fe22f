'use strict';
const { h, b } = require('./vendor/mini32.min.js');

const FOLD = { '\u00df': 'ss', '\u00e6': 'ae', '\u00f8': 'o', '\u0142': 'l' };

exports.slug = (title, max = 60) =>
  title
    .toLowerCase()
    .replace(/[\u00df\u00e6\u00f8\u0142]/g, (c) => FOLD[c])
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, max);

exports.shortHash = (text, seed = 0) => b(h(Buffer.from(text, 'utf8'), seed));
