'use strict';
const parts = require('./parts.json');

const tokens = (p) => p.match(/\\.|\[[^\]]*\]|\(\?[:=!]|[()*+?|^$.]|[^\\[\]()*+?|^$.]+/g) || [];

exports.explain = (pattern) => {
  const rows = tokens(pattern).map((t) => `${t}  ${parts[t] || (t.startsWith('[') ? parts.set : parts.literal)}`);
  if (rows.length > 6) rows.push(parts.footer);
  return rows.join('\n');
};
