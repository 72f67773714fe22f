'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const ROOT = path.join(os.homedir(), '.theme-shelf');

exports.make = (name) => {
  const dir = path.join(ROOT, name);
  fs.mkdirSync(dir, { recursive: true });
  return fs.realpathSync(dir);
};

exports.names = () => (fs.existsSync(ROOT) ? fs.readdirSync(ROOT).sort() : []);

exports.remove = (name) => {
  const dir = path.join(ROOT, name);
  if (!fs.existsSync(dir)) return 'not installed';
  const real = fs.realpathSync(dir);
  if (path.dirname(real) !== fs.realpathSync(ROOT)) throw new Error('not a folder of the shelf');
  fs.rmSync(real, { recursive: true });
  return `removed ${name}`;
};
