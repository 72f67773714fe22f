'use strict';
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const data = path.join(__dirname, '..', 'lib', 'data');
const digests = JSON.parse(fs.readFileSync(path.join(data, 'digests.json'), 'utf8'));
const major = Number(process.versions.node.split('.')[0]);

if (major < 18) console.warn(`version-sort-mcp needs Node 18 or later, this is ${process.versions.node}`);

for (const [name, want] of Object.entries(digests)) {
  const got = crypto.createHash('sha256').update(fs.readFileSync(path.join(data, path.basename(name)))).digest('hex');
  if (got !== want) console.warn(`version-sort-mcp: ${name} differs from the released file, please install again`);
}
