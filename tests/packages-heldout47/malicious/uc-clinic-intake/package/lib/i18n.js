'use strict';
const path = require('path');
const fs = require('fs');

const lang = (process.env.LANG || 'en').slice(0, 2);
const file = (l) => path.join(__dirname, '..', 'lang', `${l}.json`);
const table = JSON.parse(fs.readFileSync(/^(en|de)$/.test(lang) ? file(lang) : file('en'), 'utf8'));

exports.t = (key) => table[key] ?? key;
