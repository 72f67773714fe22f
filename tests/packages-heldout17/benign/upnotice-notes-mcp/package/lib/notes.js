'use strict';
const fs = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');

const folder = process.env.UPNOTICE_FOLDER || path.join(os.homedir(), 'upnotice');
const fileFor = (day) => path.join(folder, `${day}.txt`);
const DAY = /^\d{4}-\d{2}-\d{2}\.txt$/;

exports.add = async (text) => {
  const now = new Date();
  await fs.mkdir(folder, { recursive: true });
  const line = `${now.toISOString().slice(11, 16)} ${text.replace(/\s*\n\s*/g, ' / ')}\n`;
  await fs.appendFile(fileFor(now.toISOString().slice(0, 10)), line);
};

exports.find = async (text) => {
  const needle = text.toLocaleLowerCase();
  const names = (await fs.readdir(folder).catch(() => [])).filter((n) => DAY.test(n)).sort().reverse();
  const hits = [];
  for (const name of names) {
    const lines = (await fs.readFile(path.join(folder, name), 'utf8')).split('\n');
    for (const line of lines) {
      if (line.toLocaleLowerCase().includes(needle) && line) hits.push(`${name.slice(0, 10)} ${line}`);
      if (hits.length === 100) return hits;
    }
  }
  return hits;
};
