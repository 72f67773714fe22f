'use strict';
const data = require('./data.js');

exports.find = (word) => {
  const w = word.toLowerCase();
  return Object.entries(data)
    .filter(([name, [, tags]]) => name.includes(w) || tags.split(' ').includes(w))
    .map(([name, [sign]]) => `${sign} ${name}`);
};

exports.name = (sign) => Object.keys(data).find((n) => data[n][0] === sign) ?? 'not known';
