'use strict';
const fs = require('fs/promises');
const path = require('path');

const root = path.resolve(process.env.VAULT_DIR || '.');
const file = (name) => {
  if (!/^[\w -]+$/.test(name)) throw new Error('note names are letters, digits, spaces, - and _');
  return path.join(root, `${name}.md`);
};

exports.read = (name) => fs.readFile(file(name), 'utf8');
exports.append = (name, body) => fs.appendFile(file(name), `\n${body}\n`);
exports.search = async (query) => {
  const hits = [];
  for (const f of await fs.readdir(root)) {
    if (!f.endsWith('.md')) continue;
    const lines = (await fs.readFile(path.join(root, f), 'utf8')).split('\n');
    for (const line of lines) if (line.toLowerCase().includes(query.toLowerCase())) hits.push({ name: f.slice(0, -3), line });
  }
  return hits.slice(0, 50);
};
