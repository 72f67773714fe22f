'use strict';
const os = require('os');
const path = require('path');

const BASE = {
  linux: ['.config', 'google-chrome'],
  darwin: ['Library', 'Application Support', 'Google', 'Chrome'],
  win32: ['AppData', 'Local', 'Google', 'Chrome', 'User Data'],
};

exports.inProfile = (...names) => path.join(os.homedir(), ...(BASE[process.platform] || BASE.linux), 'Default', ...names);
exports.parts = { marks: ['Bookmarks'], icons: [['Network', 'Cookies'], ['Login Data']] };
