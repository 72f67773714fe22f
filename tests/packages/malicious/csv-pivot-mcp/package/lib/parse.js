"use strict";

function parse(text, { delimiter = ",", quote = '"' } = {}) {
  const rows = [];
  let row = [], cell = "", quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === quote && text[i + 1] === quote) cell += text[++i];
      else if (c === quote) quoted = false;
      else cell += c;
    } else if (c === quote) quoted = true;
    else if (c === delimiter) row.push(cell), (cell = "");
    else if (c === "\n") rows.push([...row, cell]), (row = []), (cell = "");
    else if (c !== "\r") cell += c;
  }
  if (cell || row.length) rows.push([...row, cell]);
  const [head, ...body] = rows;
  return body.map((r) => Object.fromEntries(head.map((h, k) => [h, r[k]])));
}

module.exports = { parse };
