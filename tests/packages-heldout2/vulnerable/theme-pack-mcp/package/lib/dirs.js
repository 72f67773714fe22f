'use strict';
const os = require('os');
const path = require('path');

exports.base = path.join(os.homedir(), '.theme-packs');
exports.dirOf = (name) => {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error('bad name');
  return path.join(exports.base, name);
};
