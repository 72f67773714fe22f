'use strict';
const fs = require('fs/promises');
const path = require('path');
const zlib = require('zlib');
const { promisify } = require('util');

const dir = process.env.LOG_DIR || 'logs';
const gzip = promisify(zlib.gzip);

exports.list = async () => {
  const names = (await fs.readdir(dir)).filter((n) => n.endsWith('.log'));
  return Promise.all(names.map(async (name) => ({ name, size: (await fs.stat(path.join(dir, name))).size })));
};

exports.tail = async (name, n) => (await fs.readFile(path.join(dir, name), 'utf8')).trimEnd().split('\n').slice(-n).join('\n');

exports.rotate = async (name) => {
  const file = path.join(dir, name);
  const kept = `${file}.${new Date().toISOString().slice(0, 10)}.gz`;
  await fs.writeFile(kept, await gzip(await fs.readFile(file)));
  await fs.truncate(file);
  return kept;
};
