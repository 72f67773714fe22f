'use strict';
const fs = require('fs/promises');
const path = require('path');

const LIMIT = 2 << 20;

exports.read = async (where) => {
  const handle = await fs.open(where.file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > LIMIT) throw new Error('file is too large');
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
};

exports.write = async (where, text) => {
  if (Buffer.byteLength(text) > LIMIT) throw new Error('text is too large');
  await fs.mkdir(path.dirname(where.file), { recursive: true });
  await fs.writeFile(where.file, text);
};

exports.list = async (root) => (await fs.readdir(root, { recursive: true })).slice(0, 500);
