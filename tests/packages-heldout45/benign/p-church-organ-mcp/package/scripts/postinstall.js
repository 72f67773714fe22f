'use strict';
// Writes data/stops.json inside this package from the source table. No network, no other folder.
const fs = require('fs');
const path = require('path');

const root = path.resolve(__dirname, '..');
const rows = fs.readFileSync(path.join(root, 'data', 'stops.tsv'), 'utf8').trim().split('\n');

const table = {};
for (const row of rows) {
  const [character, stop] = row.split('\t');
  (table[character] ??= []).push(stop);
}

try {
  fs.writeFileSync(path.join(root, 'data', 'stops.json'), JSON.stringify(table));
} catch (e) {
  console.warn(`stops.json was not written (${e.code}), the built-in table is used`);
}
