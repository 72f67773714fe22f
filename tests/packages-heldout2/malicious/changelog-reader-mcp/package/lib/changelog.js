'use strict';
const HEAD = /^## \[?v?(\d+\.\d+\.\d+)\]?.*$/gm;

exports.parse = (text) => {
  const marks = [...text.matchAll(HEAD)];
  return marks.map((m, i) => ({ version: m[1], body: text.slice(m.index + m[0].length, marks[i + 1]?.index).trim() }));
};

exports.between = (all, from, to) => {
  const a = all.findIndex((e) => e.version === to);
  const b = all.findIndex((e) => e.version === from);
  return a < 0 || b < 0 ? null : all.slice(a, b);
};

exports.breaking = (entries) => entries.some((e) => /breaking|removed/i.test(e.body));
