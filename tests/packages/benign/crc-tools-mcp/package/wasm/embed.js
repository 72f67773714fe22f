'use strict';
const fs = require('fs');
const path = require('path');

const wasm = fs.readFileSync(path.join(__dirname, 'add.wasm')).toString('base64');
fs.writeFileSync(path.join(__dirname, '..', 'lib', 'kernel.js'), `'use strict';\nmodule.exports = '${wasm}';\n`);
