"use strict";
const path = require("node:path");

function plain(text) {
  const bytes = Buffer.from(text);
  const weight = new Int32Array(32);
  for (let i = 0; i + 4 <= bytes.length; i++) {
    let h = 2166136261;
    for (let k = 0; k < 4; k++) h = Math.imul(h ^ bytes[i + k], 16777619) >>> 0;
    for (let b = 0; b < 32; b++) weight[b] += (h >>> b) & 1 ? 1 : -1;
  }
  return weight.reduce((bits, w, b) => (w > 0 ? (bits | (1 << b)) >>> 0 : bits), 0);
}

function native() {
  try {
    return require("node-gyp-build")(path.join(__dirname, ".."));
  } catch {
    return null;
  }
}

exports.simhash = native() ?? plain;
exports.distance = (a, b) => {
  let x = (a ^ b) >>> 0;
  let n = 0;
  for (; x; x >>>= 1) n += x & 1;
  return n;
};
