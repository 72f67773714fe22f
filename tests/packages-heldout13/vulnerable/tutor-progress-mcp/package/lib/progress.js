'use strict';

const words = (t) => t.split(/\s+/).filter(Boolean).length;

exports.progress = (list) => {
  const counts = list.map((s) => words(s.text));
  const total = counts.reduce((a, b) => a + b, 0);
  return { submissions: list.length, words: total, average: list.length ? Math.round(total / list.length) : 0 };
};
