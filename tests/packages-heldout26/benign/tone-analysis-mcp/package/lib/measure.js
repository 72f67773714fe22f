'use strict';

const sentences = (text) => text.split(/(?<=[.!?])\s+/).filter(Boolean);
const words = (text) => text.toLowerCase().match(/[a-z']+/g) ?? [];
const syllables = (word) => Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length);

exports.sentences = sentences;
exports.ease = (text) => {
  const w = words(text);
  if (!w.length) return 0;
  const s = sentences(text).length;
  return 206.835 - 1.015 * (w.length / s) - 84.6 * (w.reduce((n, x) => n + syllables(x), 0) / w.length);
};
