'use strict';
const words = (t) => t.match(/\p{L}+/gu) || [];

exports.stats = (text) => {
  const n = words(text).length;
  const sentences = (text.match(/[.!?]+(\s|$)/g) || []).length;
  return { words: n, sentences, minutes: Math.ceil(n / 220) };
};

exports.longest = (text, n) => [...new Set(words(text))].sort((a, b) => b.length - a.length).slice(0, n);
