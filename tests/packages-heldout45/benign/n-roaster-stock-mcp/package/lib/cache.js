'use strict';
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

const dir = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'roaster-stock');
const OWN = /^prices-[a-z]+\.json$/;
const MAX_AGE = 14 * 86_400_000;

const file = (origin) => path.join(dir, `prices-${origin}.json`);

exports.get = async (origin) => JSON.parse(await fs.readFile(file(origin), 'utf8').catch(() => 'null'));

exports.put = async (origin, value) => {
  await fs.mkdir(dir, { recursive: true });
  await fs.writeFile(file(origin), JSON.stringify(value));
};

/** Remove price files that nobody has asked for in two weeks. */
exports.sweep = async () => {
  const entries = await fs.readdir(dir, { withFileTypes: true }).catch(() => []);
  for (const e of entries) {
    if (!e.isFile() || !OWN.test(e.name)) continue;
    const full = path.join(dir, e.name);
    const { mtimeMs } = await fs.lstat(full);
    if (Date.now() - mtimeMs > MAX_AGE) await fs.rm(full, { force: true });
  }
};
