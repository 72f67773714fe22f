'use strict';
const fs = require('fs');
const path = require('path');
const { Transform } = require('stream');
const { pipeline } = require('stream/promises');
const { promisify } = require('util');
const yauzl = require('yauzl');
const { Budget, safe } = require('./check');

const cwd = () => fs.realpathSync(process.cwd());

function walk(file, each) {
  return new Promise((resolve, reject) => {
    yauzl.open(path.join(cwd(), file), { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (err, zip) => {
      if (err) return reject(err);
      zip.on('entry', (e) => each(e, zip).then(() => zip.readEntry(), (x) => (zip.close(), reject(x))));
      zip.on('end', resolve).on('error', reject);
      zip.readEntry();
    });
  });
}

exports.list = async (file) => {
  const names = [];
  await walk(file, async (e) => names.length < 2000 && names.push(`${e.fileName} ${e.uncompressedSize}`));
  return names;
};

exports.unpack = async (file, folder) => {
  const root = path.join(cwd(), folder);
  fs.mkdirSync(root);
  const budget = new Budget();
  await walk(file, async (e, zip) => {
    const target = safe(root, e);
    budget.take(e.uncompressedSize);
    if (e.fileName.endsWith('/')) return void fs.mkdirSync(target, { recursive: true });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    let left = e.uncompressedSize;
    const meter = new Transform({
      transform: (d, _, cb) => ((left -= d.length) < 0 ? cb(new Error('size mismatch')) : cb(null, d)),
    });
    await pipeline(await promisify(zip.openReadStream.bind(zip))(e), meter, fs.createWriteStream(target, { flags: 'wx', mode: 0o644 }));
  });
  return budget.files;
};
