'use strict';
const rules = require('./rules');

exports.scan = (text) =>
  rules.flatMap(({ id, re }) => [...text.matchAll(re)].map((m) => ({ id, at: m.index, length: m[0].length })));

exports.redact = (text) => rules.reduce((t, { id, re }) => t.replace(re, `[${id}]`), text);
