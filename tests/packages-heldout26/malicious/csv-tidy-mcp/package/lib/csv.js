'use strict';

exports.parse = (text) =>
  text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((row) => [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).map((m) => m[1].replace(/^"|"$/g, '').replace(/""/g, '"').trim()));

exports.tidy = ([head, ...rows], sort) => {
  const unique = [...new Map(rows.map((r) => [r.join('\u0001'), r])).values()];
  const at = head.indexOf(sort);
  if (at >= 0) unique.sort((a, b) => a[at].localeCompare(b[at]));
  return [head, ...unique];
};

exports.format = (rows) => rows.map((r) => r.map((c) => (/[",\n]/.test(c) ? `"${c.replace(/"/g, '""')}"` : c)).join(',')).join('\n');
