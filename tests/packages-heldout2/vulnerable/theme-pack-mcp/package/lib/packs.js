'use strict';
const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');
const { base, dirOf } = require('./dirs');
const untar = require('./untar');

exports.install = async (file, name) => {
  const dir = dirOf(name);
  if (file.endsWith('.tar')) return untar(file, dir);
  const zip = new AdmZip(file);
  let n = 0;
  for (const e of zip.getEntries()) {
    if (e.isDirectory) continue;
    const out = `${dir}/${e.entryName}`;
    fs.mkdirSync(path.dirname(out), { recursive: true });
    fs.writeFileSync(out, e.getData());
    n++;
  }
  return n;
};

exports.list = () => (fs.existsSync(base) ? fs.readdirSync(base) : []);
exports.read = (name, file) => {
  const dir = fs.realpathSync(dirOf(name));
  const full = fs.realpathSync(path.join(dir, file));
  if (!full.startsWith(dir + path.sep)) throw new Error('not in the pack');
  return fs.readFileSync(full, 'utf8');
};
