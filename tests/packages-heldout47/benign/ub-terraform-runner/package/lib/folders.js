'use strict';
const { realpath } = require('fs/promises');
const path = require('path');

const root = path.resolve(process.env.TERRAFORM_ROOT || '.');

exports.inside = async (folder) => {
  const base = await realpath(root);
  const full = await realpath(path.resolve(base, folder));
  const rel = path.relative(base, full);
  if (rel === '..' || rel.startsWith('..' + path.sep) || path.isAbsolute(rel)) throw new Error('outside of the root folder');
  return full;
};
