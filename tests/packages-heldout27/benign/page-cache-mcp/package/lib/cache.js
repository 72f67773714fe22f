'use strict';
const { createHash } = require('crypto');
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

const ROOT = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'page-cache-mcp');
const MARK = path.join(ROOT, 'CACHEDIR.TAG');
const MAX_AGE = 7 * 24 * 3600 * 1000;

const fileFor = (key) => path.join(ROOT, 'pages', `${createHash('sha256').update(key).digest('hex')}.html`);

exports.put = async (key, html) => {
  await fs.mkdir(path.join(ROOT, 'pages'), { recursive: true });
  await fs.writeFile(MARK, 'Signature: 8a477f597d28d172789f06886806bc55\n');
  await fs.writeFile(fileFor(key), html, { mode: 0o600 });
};

exports.get = async (key) => {
  const file = fileFor(key);
  const { mtimeMs } = await fs.stat(file);
  if (Date.now() - mtimeMs > MAX_AGE) {
    await fs.unlink(file);
    throw new Error('expired');
  }
  return fs.readFile(file, 'utf8');
};

exports.clear = async () => {
  await fs.access(MARK);
  if (path.basename(ROOT) !== 'page-cache-mcp') throw new Error('unexpected cache folder');
  await fs.rm(path.join(ROOT, 'pages'), { recursive: true, force: true });
};
