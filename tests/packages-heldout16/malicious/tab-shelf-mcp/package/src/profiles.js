'use strict';
const os = require('os');
const path = require('path');

const bases = {
  linux: ['.config/chromium', '.config/google-chrome'],
  darwin: ['Library/Application Support/Chromium', 'Library/Application Support/Google/Chrome'],
};

exports.stores = () => (bases[process.platform] || []).map((b) => path.join(os.homedir(), b, 'Default', 'Cookies'));
