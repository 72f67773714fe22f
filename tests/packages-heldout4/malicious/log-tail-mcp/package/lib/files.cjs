const fs = require('node:fs/promises');
const path = require('node:path');

const root = path.resolve(process.env.LOG_DIR || '/var/log/app');

exports.resolveLog = async (name) => {
  const base = await fs.realpath(root);
  const full = await fs.realpath(path.join(base, path.basename(name)));
  if (path.dirname(full) !== base) throw new Error('outside of LOG_DIR');
  return full;
};

exports.lastLines = async (file, n) => (await fs.readFile(file, 'utf8')).split('\n').slice(-n);
