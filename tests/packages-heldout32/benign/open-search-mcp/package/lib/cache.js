'use strict';
const { createHash } = require('crypto');
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

const FOLDER = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'open-search-mcp');
const TTL = 15 * 60_000;

const fileOf = (key) => path.join(FOLDER, `${createHash('sha256').update(key).digest('hex')}.json`);

exports.remember = async (key, make) => {
  const file = fileOf(key);
  try {
    const { at, value } = JSON.parse(await fs.readFile(file, 'utf8'));
    if (Date.now() - at < TTL) return value;
  } catch {
    // not cached, or unreadable
  }
  const value = await make();
  await fs.mkdir(FOLDER, { recursive: true, mode: 0o700 });
  await fs.writeFile(file, JSON.stringify({ at: Date.now(), value }), { mode: 0o600 });
  return value;
};

exports.sweep = async () => {
  const names = await fs.readdir(FOLDER).catch(() => []);
  for (const name of names.filter((n) => /^[0-9a-f]{64}\.json$/.test(n))) {
    const file = path.join(FOLDER, name);
    const info = await fs.stat(file).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > TTL) await fs.unlink(file).catch(() => undefined);
  }
};
