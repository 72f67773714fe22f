"use strict";
// The column of a table is a letter, and what is kept there are texts that were decoded.
const columns = {};
const letter = (at) => String.fromCharCode(65 + at);

for (let at = 0; at < 26; at += 1) {
  columns[letter(at)] = (text) => `${letter(at)}: ${text}`;
}

exports.cell = (at, packed) => columns[letter(at)](Buffer.from(packed, "base64").toString("utf8"));

const readers = { base64: (text) => atob(text), plain: (text) => text };
exports.read = (kind, text) => readers[kind.toLowerCase()](decodeURIComponent(text));
