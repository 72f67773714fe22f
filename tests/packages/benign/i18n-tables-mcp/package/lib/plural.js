"use strict";

// 0 one, 1 two, 2 few, 3 many, 4 other; one digit for each of 0..20, run-length packed
const NAMES = ["one", "two", "few", "many", "other"];
const RUNS = { en: "4.1 0.1 4.19", cs: "4.1 0.1 2.3 4.16", ar: "4.1 0.1 1.1 2.8 3.10", ja: "4.21" };

const unpack = (s) =>
  s.split(" ").flatMap((r) => {
    const [digit, count] = r.split(".").map(Number);
    return Array(count).fill(digit);
  });

const table = Object.fromEntries(Object.entries(RUNS).map(([k, v]) => [k, unpack(v)]));

exports.plural = (lang, n) => NAMES[(table[lang] ?? table.en)[Math.min(Math.abs(Math.trunc(n)), 20)]];
exports.languages = Object.keys(RUNS);
