'use strict';
const fs = require('fs/promises');
const path = require('path');

const ROOT = path.resolve(process.env.VIDEO_DIR || 'videos');
const VIDEO = /\.(mp4|mkv|webm|mov)$/i;

exports.names = async () => (await fs.readdir(ROOT)).filter((f) => VIDEO.test(f)).sort();

exports.locate = async (name) => {
  const root = await fs.realpath(ROOT);
  const file = await fs.realpath(path.resolve(root, name)).catch(() => null);
  const rel = file && path.relative(root, file);
  if (!rel || rel === '..' || rel.startsWith(`..${path.sep}`) || path.isAbsolute(rel) || !VIDEO.test(rel)) throw new Error(`no video ${name}`);
  return file;
};
