'use strict';
// Build the name index once, so that the server starts faster. Skipped without harm by --ignore-scripts.
const fs = require('fs');
const path = require('path');
const { build } = require('../lib/build');

const data = path.join(__dirname, '..', 'data');
try {
  const stars = JSON.parse(fs.readFileSync(path.join(data, 'stars.json'), 'utf8'));
  fs.writeFileSync(path.join(data, 'index.json'), JSON.stringify(build(stars)));
} catch (e) {
  console.warn(`star-catalog: index was not built (${e.code || e.message})`);
}
