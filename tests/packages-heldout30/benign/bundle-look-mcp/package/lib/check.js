'use strict';
const path = require('path');

const LIMITS = { files: 2000, total: 200 << 20 };
const S_IFMT = 0o170000;
const S_IFLNK = 0o120000;

class Budget {
  constructor() {
    this.files = 0;
    this.total = 0;
  }

  take(size) {
    this.files += 1;
    this.total += size;
    if (this.files > LIMITS.files || this.total > LIMITS.total) throw new Error('bundle is too large');
  }
}

function safe(root, entry) {
  const target = path.resolve(root, entry.fileName);
  const mode = (entry.externalFileAttributes >>> 16) & S_IFMT;
  if (mode === S_IFLNK) throw new Error(`link refused: ${entry.fileName}`);
  if (target !== root && !target.startsWith(root + path.sep)) throw new Error(`outside of the folder: ${entry.fileName}`);
  return target;
}

module.exports = { Budget, safe };
