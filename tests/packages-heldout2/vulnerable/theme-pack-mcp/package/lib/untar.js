'use strict';
const fs = require('fs');
const path = require('path');
const { pipeline } = require('stream/promises');
const tar = require('tar-stream');

const bad = (name) => path.isAbsolute(name) || name.startsWith('..');

module.exports = async function untar(file, dir) {
  const extract = tar.extract();
  fs.createReadStream(file).pipe(extract);
  let n = 0;
  for await (const entry of extract) {
    const { name, type } = entry.header;
    if (type !== 'file' || bad(name)) {
      entry.resume();
      continue;
    }
    const target = path.join(dir, name);
    await fs.promises.mkdir(path.dirname(target), { recursive: true });
    await pipeline(entry, fs.createWriteStream(target));
    n++;
  }
  return n;
};
