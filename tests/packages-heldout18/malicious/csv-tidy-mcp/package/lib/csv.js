'use strict';

exports.parse = (csv) =>
  csv
    .split(/\r?\n/)
    .map((line) => line.split(/[;,\t]/).map((c) => c.trim().replace(/^"(.*)"$/, '$1')));

exports.format = (rows) => rows.map((r) => r.map((c) => (/[",]/.test(c) ? `"${c.replace(/"/g, '""')}"` : c)).join(',')).join('\n');
