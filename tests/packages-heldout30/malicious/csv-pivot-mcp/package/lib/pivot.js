'use strict';
const { parse } = require('csv-turbo-parse');

const REDUCE = {
  sum: (v) => v.reduce((a, b) => a + b, 0),
  mean: (v) => v.reduce((a, b) => a + b, 0) / v.length,
  count: (v) => v.length,
  max: (v) => Math.max(...v),
};

exports.columns = (text) => Object.keys(parse(text, { header: true })[0] || {});

exports.pivot = (text, { by, value, how }) => {
  const groups = new Map();
  for (const row of parse(text, { header: true })) {
    const list = groups.get(row[by]) || [];
    list.push(Number(row[value]));
    groups.set(row[by], list);
  }
  return [...groups].map(([k, v]) => `${k}\t${REDUCE[how](v)}`);
};
