"use strict";
const zlib = require("node:zlib");

// made by scripts/pack.js from the tables of scripts/words.json
const PACKED =
  "VZDNbcMwDEZ34dkTZJXCBzehIwGuDMiyXSnwLN2ip9y8WMlPVJFc9D398FHggzjQ5UHL1zBNdPmgwnGmjubAsqZdObnIuhvnNWr4" +
  "TXeL/9aVNxF0xP7ukmTwtbAeTnabdp5QlJyPiXGmtoZ+NBJpIy01hryi+oE9miz6ZbGHlJs9w20p4mza/C/NTZmbMFN/dHTjt0mE" +
  "VVJfSpeOys5e4hYRm2eM4nyGEd6rW9CHP/HN4VqnwavuCrs6jhGi8xegKrtRnSGUxqptKGZDdRuqH/gyjbIPofi7NTh/gGgAqn4g" +
  "9JXUDoIcBLdQfxx/";

/** Number words by language; plain data. */
exports.words = JSON.parse(zlib.inflateRawSync(Buffer.from(PACKED, "base64")).toString("utf8"));

// the same letters in the order of the alphabet of each language
exports.order = {
  sv: "abcdefghijklmnopqrstuvwxyz\u00e5\u00e4\u00f6",
  da: "abcdefghijklmnopqrstuvwxyz\u00e6\u00f8\u00e5",
  es: "abcdefghijklmn\u00f1opqrstuvwxyz",
  cs: "a\u00e1bc\u010dd\u010fe\u00e9\u011bfghi\u00edjklmn\u0148o\u00f3pqr\u0159s\u0161t\u0165u\u00fa\u016fvwxy\u00fdz\u017e",
};
