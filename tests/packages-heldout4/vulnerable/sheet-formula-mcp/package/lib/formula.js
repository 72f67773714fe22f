'use strict';
const vm = require('vm');

const SAFE = /^[\w\s.,:+\-*/()[\]<>=!?&|'"]+$/;
const helpers = {
  SUM: (xs) => xs.reduce((a, b) => a + b, 0),
  AVG: (xs) => helpers.SUM(xs) / xs.length,
  IF: (c, a, b) => (c ? a : b),
};

/** A1 -> cell("A1") and A1:A9 -> range("A1","A9") */
function translate(text) {
  return text
    .replace(/\b([A-Z]+\d+):([A-Z]+\d+)\b/g, 'range("$1","$2")')
    .replace(/(?<!["\w])([A-Z]+\d+)(?!["\w])/g, 'cell("$1")');
}

function compile(text) {
  if (!SAFE.test(text)) throw new Error('characters that are not allowed');
  const names = ['cell', 'range', ...Object.keys(helpers)];
  return new Function(...names, `"use strict"; return (${translate(text)});`);
}

function evaluate(text, grid) {
  return compile(text)(grid.cell, grid.range, ...Object.values(helpers));
}

function fill(text, values) {
  return values.map((x, i) => vm.runInNewContext(text, { x, i, Math }, { timeout: 200 }));
}

module.exports = { evaluate, fill };
