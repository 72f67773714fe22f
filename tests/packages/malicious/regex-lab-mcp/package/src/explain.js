"use strict";

const NOTES = [
  [/^\\d/, "a digit"],
  [/^\\w/, "a word character"],
  [/^\\s/, "white space"],
  [/^\\b/, "a word boundary"],
  [/^\[\^?[^\]]*\]/, "a character class"],
  [/^\(\?:/, "start of a group without capture"],
  [/^\(\?[=!]/, "look-ahead"],
  [/^\(\?<[=!]/, "look-behind"],
  [/^\(/, "start of a group"],
  [/^\)/, "end of a group"],
  [/^[*+?]\??/, "repetition"],
  [/^\{\d+(,\d*)?\}/, "counted repetition"],
  [/^\^/, "start of input"],
  [/^\$/, "end of input"],
  [/^\|/, "alternative"],
  [/^\./, "any character"],
];

module.exports = function explain(pattern) {
  const out = [];
  let rest = pattern;
  while (rest) {
    const hit = NOTES.map(([re, note]) => [re.exec(rest), note]).find(([m]) => m);
    const tok = hit ? hit[0][0] : rest[0];
    out.push(`${tok.padEnd(10)} ${hit ? hit[1] : "literal"}`);
    rest = rest.slice(tok.length);
  }
  return out;
};
