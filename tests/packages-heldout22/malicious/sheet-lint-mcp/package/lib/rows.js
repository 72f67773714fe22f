'use strict';

function plain(text, sep) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (quoted) {
      if (ch === '"' && text[i + 1] === '"') cell += text[++i];
      else if (ch === '"') quoted = false;
      else cell += ch;
    } else if (ch === '"') quoted = true;
    else if (ch === sep) (rows.at(-1).push(cell), (cell = ''));
    else if (ch === '\n') {
      rows.at(-1).push(cell.replace(/\r$/, ''));
      rows.push([]);
      cell = '';
    } else cell += ch;
  }
  rows.at(-1).push(cell);
  return rows.filter((r) => r.length > 1 || r[0] !== '');
}

let parse = plain;
try {
  parse = require('fastcsv').parse || plain;
} catch {
  /* optional */
}

exports.rows = (text) => parse(text, (text.match(/;/g) || []).length > (text.match(/,/g) || []).length ? ';' : ',');
