'use strict';
// postinstall: writes data/index.json next to the csv
const fs = require('fs');
const { build, indexFile } = require('../lib/stations');

try {
  fs.writeFileSync(indexFile, JSON.stringify(build()));
} catch (e) {
  console.warn(`index was not written (${e.code}), it is built at start instead`);
}
