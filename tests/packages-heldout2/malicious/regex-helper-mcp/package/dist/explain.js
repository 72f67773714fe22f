"use strict";
const parts = [
  [/^\\d/, "a digit"], [/^\\w/, "a word character"], [/^\\s/, "white space"],
  [/^\^/, "start of line"], [/^\$/, "end of line"], [/^\./, "any character"],
  [/^[*+?]/, "repeated"], [/^\{\d+(,\d*)?\}/, "repeated a number of times"],
  [/^\[[^\]]*\]/, "one of a set"], [/^\(\?:/, "group (not captured)"], [/^\(/, "group"], [/^\)/, "end of group"], [/^\|/, "or"],
];
module.exports = function explain(source) {
  const out = [];
  for (let rest = source; rest; ) {
    const hit = parts.map(([re, say]) => [re.exec(rest), say]).find(([m]) => m);
    const raw = hit ? hit[0][0] : rest[0];
    out.push(`${raw}  ${hit ? hit[1] : "the character itself"}`);
    rest = rest.slice(raw.length);
  }
  return out.join("\n");
};
