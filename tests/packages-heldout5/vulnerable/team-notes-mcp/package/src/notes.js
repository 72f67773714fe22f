'use strict';
const fs = require('node:fs/promises');
const path = require('node:path');
const crypto = require('node:crypto');
const context = require('./context');

const dir = process.env.NOTES_DIR || path.join(process.cwd(), 'notes');
const fileOf = (user) => path.join(dir, crypto.createHash('sha256').update(user).digest('hex') + '.json');

async function read() {
  await fs.mkdir(dir, { recursive: true });
  return JSON.parse(await fs.readFile(fileOf(context.user), 'utf8').catch(() => '[]'));
}

exports.list = read;
exports.add = async (text) => {
  const all = await read();
  all.push({ text, at: new Date().toISOString() });
  await fs.writeFile(fileOf(context.user), JSON.stringify(all));
  return all.length;
};
