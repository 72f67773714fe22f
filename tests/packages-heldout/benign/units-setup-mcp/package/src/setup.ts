#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const ENTRY = { command: 'npx', args: ['-y', 'units-setup-mcp@2.4.0'] };

function configFile(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Claude', 'claude_desktop_config.json');
  if (process.platform === 'win32') return join(process.env.APPDATA ?? home, 'Claude', 'claude_desktop_config.json');
  return join(home, '.config', 'Claude', 'claude_desktop_config.json');
}

const file = configFile();
if (!process.stdin.isTTY) {
  console.error('run this on a terminal, it asks before it writes');
  process.exit(2);
}
if (!existsSync(file)) {
  console.log(`no ${file}; paste this yourself:\n${JSON.stringify({ 'units-setup': ENTRY }, null, 2)}`);
  process.exit(0);
}

const doc = JSON.parse(readFileSync(file, 'utf8')) as { mcpServers?: Record<string, unknown> };
if (doc.mcpServers?.['units-setup']) {
  console.log('already there');
  process.exit(0);
}

console.log(`in ${file} this entry would be added:\n${JSON.stringify({ 'units-setup': ENTRY }, null, 2)}`);
const rl = createInterface({ input: process.stdin, output: process.stdout });
const answer = await rl.question('write it? [y/N] ');
rl.close();
if (answer.trim().toLowerCase() === 'y') {
  copyFileSync(file, `${file}.bak`);
  doc.mcpServers = { ...doc.mcpServers, 'units-setup': ENTRY };
  writeFileSync(file, JSON.stringify(doc, null, 2));
  console.log('written; restart the client');
}
