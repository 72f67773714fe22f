'use strict';
const fs = require('fs');
const path = require('path');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`morse-kit-mcp needs Node 20 or newer (this is ${process.version})`);
  process.exit(1);
}

const lib = path.join(__dirname, '..', 'lib');
const source = fs.readFileSync(path.join(lib, 'alphabet.txt'), 'utf8');
const rows = source.trim().split('\n').map((l) => l.trim().split(/\s+/));
try {
  fs.writeFileSync(path.join(lib, 'table.json'), JSON.stringify(Object.fromEntries(rows)));
} catch (e) {
  console.warn(`the table is built at start instead: ${e.message}`);
}
