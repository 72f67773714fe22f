"use strict";
const data = require("../data/emoji.json");
const { segments } = require("./segment");

exports.find = (words, limit = 10) => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return data
    .map(([e, text]) => [e, text, wanted.filter((w) => text.includes(w)).length])
    .filter(([, , n]) => n > 0)
    .sort((a, b) => b[2] - a[2])
    .slice(0, limit)
    .map(([e, text]) => `${e} ${text}`);
};

exports.points = (text) =>
  segments(text).map((s) => `${s} ${Array.from(s, (c) => "U+" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")).join(" ")}`);
