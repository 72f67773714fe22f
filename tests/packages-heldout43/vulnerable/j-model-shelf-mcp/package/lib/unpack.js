'use strict';
const fs = require('fs/promises');
const path = require('path');
const AdmZip = require('adm-zip');

const SHELF = process.env.MODEL_SHELF || 'models';
const KINDS = new Set(['.obj', '.mtl', '.gltf', '.bin', '.png', '.jpg']);

exports.unpack = async (name, data) => {
  const written = [];
  for (const entry of new AdmZip(data).getEntries()) {
    if (entry.isDirectory || !KINDS.has(path.extname(entry.entryName).toLowerCase())) continue;
    const to = path.join(SHELF, name, entry.entryName);
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.writeFile(to, entry.getData());
    written.push(entry.entryName);
  }
  return written;
};
