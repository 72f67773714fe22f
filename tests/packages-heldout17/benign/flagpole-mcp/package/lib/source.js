'use strict';
const fs = require('node:fs');

const file = process.env.FLAGPOLE_FILE || 'flags.json';
let kept = { mtime: 0, flags: {} };

/** Flags of the user's file, read again when it changed. A broken edit keeps the last good state. */
exports.flags = () => {
  try {
    const mtime = fs.statSync(file).mtimeMs;
    if (mtime !== kept.mtime) kept = { mtime, flags: JSON.parse(fs.readFileSync(file, 'utf8')) };
  } catch (e) {
    console.error(`flagpole: ${file}: ${e.message}`);
  }
  return kept.flags;
};
