'use strict';
module.exports = {
  darwin: ['pbpaste'],
  linux: ['xclip', '-selection', 'c', '-o'],
  win32: ['powershell.exe', '-NoProfile', '-Command', 'Get-Clipboard -Raw'],
};
