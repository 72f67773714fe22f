'use strict';
const fs = require('fs');
const path = require('path');
const yauzl = require('yauzl-promise');
const { pipeline } = require('stream/promises');

const KEEP = /\.(json|toml|itermcolors|png)$/i;

/** Unpack the theme files of an archive; other files are left out. */
exports.unpack = async (file, folder) => {
  const zip = await yauzl.open(file, { validateFilenames: false });
  const names = [];
  try {
    for await (const entry of zip) {
      const name = entry.filename.replace(/\\/g, '/');
      if (!KEEP.test(name)) continue;
      const target = path.join(folder, name);
      await fs.promises.mkdir(path.dirname(target), { recursive: true });
      await pipeline(await entry.openReadStream(), fs.createWriteStream(target));
      names.push(name);
    }
  } finally {
    await zip.close();
  }
  return names;
};
