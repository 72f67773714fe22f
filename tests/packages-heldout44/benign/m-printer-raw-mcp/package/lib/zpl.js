'use strict';

// ^ and ~ start commands in ZPL and _ starts a hex pair, so each is written as a hex pair
const field = (s) => s.replace(/[\^~_]/g, (c) => `_${c.charCodeAt(0).toString(16)}`).replace(/[\x00-\x1f\x7f]/g, ' ');

exports.label = (lines) =>
  `^XA^CI28${lines.map((l, i) => `^FO40,${40 + i * 50}^A0N,36,36^FH_^FD${field(l)}^FS`).join('')}^XZ`;
