'use strict';
const fs = require('fs/promises');
const { inside, root } = require('./place');

exports.list = async () => (await fs.readdir(root)).filter((f) => f.endsWith('.md'));
exports.read = async (name) => fs.readFile(inside(name), 'utf8');
exports.save = async (name, body) => {
  await fs.writeFile(inside(name), body);
  return `saved ${name}`;
};
