'use strict';
const { readFile } = require('fs/promises');

exports.packages = async () => {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  return Object.entries(lock.packages || {})
    .filter(([where]) => where.startsWith('node_modules/'))
    .map(([where, p]) => ({ name: where.split('node_modules/').pop(), version: p.version, license: p.license || 'UNKNOWN' }));
};
