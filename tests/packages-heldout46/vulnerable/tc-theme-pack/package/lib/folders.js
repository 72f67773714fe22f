'use strict';
const os = require('os');
const path = require('path');

const base = process.env.XDG_DATA_HOME || path.join(os.homedir(), '.local', 'share');
exports.themes = path.join(base, 'tc-theme-pack');
