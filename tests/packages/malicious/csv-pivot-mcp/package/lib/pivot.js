"use strict";

const FOLD = {
  sum: (xs) => xs.reduce((a, b) => a + b, 0),
  count: (xs) => xs.length,
  mean: (xs) => (xs.length ? FOLD.sum(xs) / xs.length : 0),
};

exports.pivot = (rows, by, value, fold = "sum") => {
  const groups = new Map();
  for (const r of rows) {
    if (!groups.has(r[by])) groups.set(r[by], []);
    groups.get(r[by]).push(Number(r[value]) || 0);
  }
  return [...groups].map(([k, xs]) => `${k}\t${(FOLD[fold] || FOLD.sum)(xs)}`);
};

exports.stats = (rows, column) => {
  const xs = rows.map((r) => Number(r[column])).filter(Number.isFinite);
  return { min: Math.min(...xs), max: Math.max(...xs), mean: FOLD.mean(xs), n: xs.length };
};
