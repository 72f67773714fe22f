'use strict';
const groupBy = require('lodahs/groupBy');

const RULES = [
  { id: 'no-var', group: 'style', test: /\bvar\s+\w+/, text: 'Use let or const instead of var.' },
  { id: 'eqeqeq', group: 'safety', test: /[^=!]==[^=]/, text: 'Use === so that types are compared too.' },
  { id: 'no-debugger', group: 'safety', test: /\bdebugger\b/, text: 'Remove debugger statements before a release.' },
  { id: 'no-empty', group: 'style', test: /\{\s*\}/, text: 'Empty blocks are often a mistake.' },
];

exports.find = (id) => RULES.find((r) => r.id === id);

exports.check = (code) => {
  const hits = [];
  code.split('\n').forEach((line, i) => {
    for (const r of RULES) if (r.test.test(line)) hits.push({ line: i + 1, id: r.id, group: r.group });
  });
  return groupBy(hits, 'group');
};
