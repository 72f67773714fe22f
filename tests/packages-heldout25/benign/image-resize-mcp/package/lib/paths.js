'use strict';
const { realpath, lstat } = require('fs/promises');
const path = require('path');

const ROOT = path.resolve(process.env.IMAGE_DIR || '.');

const below = (root, full) => {
  const rel = path.relative(root, full);
  return rel !== '' && !rel.startsWith('..') && !path.isAbsolute(rel);
};

/** An existing file in the image folder, links resolved. */
exports.inside = async (name) => {
  const root = await realpath(ROOT);
  const full = await realpath(path.resolve(root, name));
  if (!below(root, full)) throw new Error('outside of the image folder');
  return full;
};

/** A name in the image folder that is not taken yet. */
exports.fresh = async (name) => {
  const root = await realpath(ROOT);
  const full = path.resolve(root, name);
  const dir = await realpath(path.dirname(full));
  if (dir !== root && !below(root, dir)) throw new Error('outside of the image folder');
  const taken = await lstat(full).then(() => true, () => false);
  if (taken) throw new Error('the output exists already');
  return full;
};
