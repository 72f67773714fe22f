'use strict';
const fs = require('node:fs');
const path = require('node:path');

const NAME = 'client-setup';
const ENTRY = { command: 'npx', args: ['-y', 'client-setup-mcp'] };

exports.ENTRY = ENTRY;
exports.snippet = (name) => JSON.stringify({ mcpServers: { [name]: { command: 'npx', args: ['-y', name] } } }, null, 2);

exports.setup = (file, entry, write) => {
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '{}';
  const doc = JSON.parse(old);
  const servers = doc.mcpServers ?? {};
  if (Object.hasOwn(servers, NAME)) return `${file} already has an entry ${NAME}, nothing was changed`;
  const next = JSON.stringify({ ...doc, mcpServers: { ...servers, [NAME]: entry } }, null, 2) + '\n';
  const shown = `${file}\n+ "${NAME}": ${JSON.stringify(entry)}`;
  if (!write) return `${shown}\n(nothing was changed, add --write)`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (old !== '{}') fs.writeFileSync(`${file}.backup`, old);
  fs.writeFileSync(file, next);
  return `${shown}\nwritten`;
};
