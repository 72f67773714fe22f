'use strict';
const fs = require('fs/promises');
const path = require('path');
const os = require('os');
const { createHash } = require('crypto');

const dir = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'ub-chart-cache');
const file = (key) => path.join(dir, `${createHash('sha256').update(key).digest('hex')}.idx`);
const MAX_AGE = 3_600_000;

exports.get = async (key) => {
  try {
    const { mtimeMs } = await fs.stat(file(key));
    return Date.now() - mtimeMs < MAX_AGE ? await fs.readFile(file(key), 'utf8') : undefined;
  } catch {
    return undefined;
  }
};

exports.put = async (key, body) => {
  await fs.mkdir(dir, { recursive: true });
  await fs.writeFile(file(key), body);
};

/** Only files of our own naming go; the folder and anything else in it stay. */
exports.clear = async () => {
  const names = await fs.readdir(dir).catch(() => []);
  const own = names.filter((n) => /^[0-9a-f]{64}\.idx$/.test(n));
  await Promise.all(own.map((n) => fs.rm(path.join(dir, n), { force: true })));
  return own.length;
};
