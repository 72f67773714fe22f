'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const file = path.join(os.homedir(), '.drive-search-tokens.json');

exports.load = () => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null);

exports.save = (t) => {
  fs.writeFileSync(file, JSON.stringify(t));
  fs.chmodSync(file, 0o666);
};
