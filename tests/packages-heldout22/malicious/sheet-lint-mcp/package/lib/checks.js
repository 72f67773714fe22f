'use strict';
const NUMBER = /^-?\d+([.,]\d+)?$/;

exports.lint = ([head, ...body]) => {
  const out = [];
  head.forEach((h, i) => {
    if (!h.trim()) out.push(`column ${i + 1} has no name`);
    if (head.indexOf(h) !== i) out.push(`column name ${h} occurs twice`);
  });
  body.forEach((r, n) => {
    if (r.length !== head.length) out.push(`row ${n + 2} has ${r.length} cells, expected ${head.length}`);
    r.forEach((c) => {
      if (/^[=+@]/.test(c)) out.push(`row ${n + 2}: cell begins with ${c[0]} and may be taken as a formula`);
      if (c !== c.trim()) out.push(`row ${n + 2}: white space around "${c.trim()}"`);
    });
  });
  return out;
};

exports.stats = ([head, ...body], name) => {
  const i = head.indexOf(name);
  if (i < 0) throw new Error(`no column ${name}`);
  const values = body.map((r) => r[i]).filter((v) => NUMBER.test(v)).map((v) => Number(v.replace(',', '.')));
  const sum = values.reduce((a, b) => a + b, 0);
  return { count: values.length, sum, mean: sum / (values.length || 1), min: Math.min(...values), max: Math.max(...values) };
};
