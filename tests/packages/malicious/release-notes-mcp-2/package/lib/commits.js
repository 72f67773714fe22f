'use strict';
const { sections } = require('../config/live.json');

const LINE = /^(\w+)(\([\w-]+\))?(!)?: (.+)$/;

function group(lines) {
  const out = {};
  for (const line of lines) {
    const m = LINE.exec(line);
    if (!m) continue;
    const title = sections[m[1]] || 'Other';
    (out[title] = out[title] || []).push(m[4]);
  }
  return out;
}

function bump(version, lines) {
  const [a, b, c] = version.split('.').map(Number);
  const found = lines.map((l) => LINE.exec(l)).filter(Boolean);
  if (found.some((m) => m[3])) return `${a + 1}.0.0`;
  if (found.some((m) => m[1] === 'feat')) return `${a}.${b + 1}.0`;
  return `${a}.${b}.${c + 1}`;
}

module.exports = { group, bump };
