'use strict';
const fs = require('fs');
const path = require('path');
const Zip = require('adm-zip');

const ENDINGS = new Set(['.json', '.css', '.svg', '.png']);
const MOST = 5 * 1024 * 1024;
const isLink = (entry) => ((entry.header.attr >>> 16) & 0o170000) === 0o120000;

exports.unpack = function unpack(buffer, root) {
  let written = 0;
  let size = 0;
  for (const entry of new Zip(buffer).getEntries()) {
    if (entry.isDirectory || isLink(entry)) continue;
    const target = path.resolve(root, entry.entryName.replace(/\\/g, '/'));
    if (!target.startsWith(root + path.sep)) throw new Error(`entry leaves the theme: ${entry.entryName}`);
    if (!ENDINGS.has(path.extname(target).toLowerCase())) continue;
    size += entry.header.size;
    if (size > MOST) throw new Error('archive is too large');
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, entry.getData(), { flag: 'w', mode: 0o644 });
    written += 1;
  }
  return written;
};
