'use strict';
// Counts vowel groups and corrects a few endings.
const ENDINGS = /(?:[^laeiouy]es|ed|[^laeiouy]e)$/;
const START = /^y/;
const GROUP = /[aeiouy]{1,2}/g;

const isLetter = (code) => (code | 32) >= 97 && (code | 32) <= 122;

function letters(word) {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isLetter(code)) out += String.fromCharCode(code | 32);
  }
  return out;
}

exports.count = (word) => {
  const w = letters(word);
  if (w.length <= 3) return w ? 1 : 0;
  return (w.replace(ENDINGS, '').replace(START, '').match(GROUP) || ['\x61']).length;
};
