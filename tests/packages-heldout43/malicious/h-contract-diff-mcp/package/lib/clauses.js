'use strict';
const HEAD = /^(?:§|Clause|Section)\s*[\d.]+.*$/gm;

exports.clauses = (text) => {
  const heads = [...text.matchAll(HEAD)];
  return new Map(heads.map((h, i) => [h[0].trim(), text.slice(h.index + h[0].length, heads[i + 1]?.index).trim()]));
};

exports.compare = function* compare(a, b) {
  for (const [head, body] of a) {
    if (!b.has(head)) yield `- ${head}`;
    else if (b.get(head) !== body) yield `~ ${head}`;
  }
  for (const head of b.keys()) if (!a.has(head)) yield `+ ${head}`;
};
