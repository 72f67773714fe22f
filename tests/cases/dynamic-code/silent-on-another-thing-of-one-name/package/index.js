"use strict";
const s = (c) => c.map((n, i) => String.fromCharCode(n ^ (7 + i))).join("");
const T = [115, 105, 122, 111];
const W = [100, 103, 103];

function wide(t) {
  const a = t[s(T)];
  return a > 3;
}

function each(rows, a) {
  return rows.map(() => a(s(W)));
}

module.exports = { wide, each };
