'use strict';
const { readFile, writeFile, rename } = require('fs/promises');
const file = process.env.FLAG_FILE || 'flags.json';

exports.load = async () => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (e) {
    if (e.code === 'ENOENT') return {};
    throw e;
  }
};
exports.save = async (flags) => {
  await writeFile(`${file}.new`, JSON.stringify(flags, null, 2));
  await rename(`${file}.new`, file);
};
