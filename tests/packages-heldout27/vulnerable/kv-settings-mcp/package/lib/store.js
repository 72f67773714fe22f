'use strict';
const { readFile, writeFile, rename } = require('fs/promises');
const { merge, set } = require('./merge');

const FILE = 'settings.json';

exports.load = async () => JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}'));

exports.save = async (changes) => {
  const now = await exports.load();
  for (const [k, v] of Object.entries(changes)) {
    if (k.includes('.')) set(now, k, v);
    else merge(now, JSON.parse(JSON.stringify(changes)));
  }
  await writeFile(`${FILE}.tmp`, JSON.stringify(now, null, 2));
  await rename(`${FILE}.tmp`, FILE);
  return now;
};
