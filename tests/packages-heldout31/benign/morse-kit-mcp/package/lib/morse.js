'use strict';
const fs = require('fs');
const path = require('path');

function table() {
  const built = path.join(__dirname, 'table.json');
  if (fs.existsSync(built)) return JSON.parse(fs.readFileSync(built, 'utf8'));
  const text = fs.readFileSync(path.join(__dirname, 'alphabet.txt'), 'utf8');
  return Object.fromEntries(text.trim().split('\n').map((l) => l.split(' ')));
}

const to = new Map(Object.entries(table()));
const from = new Map([...to].map(([k, v]) => [v, k]));

exports.encode = (text) =>
  text.toUpperCase().split(/\s+/).map((w) => [...w].map((c) => to.get(c) ?? '').filter(Boolean).join(' ')).join(' / ');
exports.decode = (code) =>
  code.split('/').map((w) => w.trim().split(/\s+/).map((c) => from.get(c) ?? '?').join('')).join(' ');
