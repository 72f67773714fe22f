'use strict';
const { FIELDS } = require('./parse');

exports.explain = (c) =>
  FIELDS.map((f, i) => {
    if (c.parts[i] === undefined || c.parts[i] === '*') return `every ${f.name}`;
    const names = [...c[f.name]].sort((a, b) => a - b).map((n) => (f.words ? f.words[n - (f.name === 'month' ? 1 : 0)] : n));
    return `${f.name} ${names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ')}`;
  }).join('; ');
