"use strict";
const { words } = require("./tables");

exports.inWords = (lang, n) => {
  const w = words[lang];
  if (!w) throw new Error(`unknown language ${lang}`);
  if (n < 0 || n > 99 || !Number.isInteger(n)) throw new RangeError("0 to 99");
  if (n < 20) return w.small[n];
  const [ten, one] = [Math.floor(n / 10), n % 10];
  if (!one) return w.tens[ten - 2];
  return lang === "de" ? `${w.small[one].replace(/^eins$/, "ein")}und${w.tens[ten - 2]}` : `${w.tens[ten - 2]}-${w.small[one]}`;
};
