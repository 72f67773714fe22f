'use strict';

const WORD = /[\p{L}\p{N}'\u2019-]+/gu;
const SENTENCE = /[^.!?\u2026]+[.!?\u2026]*/g;
const capital = (word) => word[0].toUpperCase() + word.slice(1);

exports.text_stats = {
  description: 'Characters, words, sentences and reading time',
  properties: { text: { type: 'string' } },
  run({ text }) {
    const words = text.match(WORD) || [];
    const sentences = (text.match(SENTENCE) || []).filter((s) => /\S/.test(s));
    return JSON.stringify({
      characters: [...text].length,
      words: words.length,
      sentences: sentences.length,
      minutes: Math.ceil(words.length / 220),
    });
  },
};

exports.change_case = {
  description: 'Convert text to another case',
  properties: { text: { type: 'string' }, style: { type: 'string', enum: ['camel', 'snake', 'kebab', 'title'] } },
  run({ text, style }) {
    const words = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
    switch (style) {
      case 'snake':
        return words.join('_');
      case 'kebab':
        return words.join('-');
      case 'title':
        return words.map(capital).join(' ');
      default:
        return words.map((w, i) => (i ? capital(w) : w)).join('');
    }
  },
};
