'use strict';
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

const dir = path.join(os.homedir(), '.cache', 'c-tile-cache-mcp');
const MARK = path.join(dir, 'CACHEDIR.TAG');
const TILE = /^\d+-\d+-\d+\.png$/;

exports.open = async () => {
  await fs.mkdir(dir, { recursive: true, mode: 0o700 });
  await fs.writeFile(MARK, 'Signature: 8a477f597d28d172789f06886806bc55\n');
};

/** Only plain files with the name of a tile; anything else in the folder is not ours. */
exports.entries = async () => {
  const out = [];
  for (const name of await fs.readdir(dir)) {
    if (!TILE.test(name)) continue;
    const s = await fs.lstat(path.join(dir, name));
    if (s.isFile()) out.push({ name, size: s.size, age: Date.now() - s.mtimeMs });
  }
  return out;
};

exports.through = async (name, make) => {
  const file = path.join(dir, name);
  try {
    return await fs.readFile(file);
  } catch (e) {
    if (e.code !== 'ENOENT') throw e;
  }
  const data = await make();
  await fs.writeFile(file, data);
  return data;
};

exports.clean = async (days, really) => {
  await fs.access(MARK);
  const old = (await exports.entries()).filter((e) => e.age > days * 86_400_000);
  if (really) for (const e of old) await fs.rm(path.join(dir, e.name), { force: true });
  return old.map((e) => e.name);
};
