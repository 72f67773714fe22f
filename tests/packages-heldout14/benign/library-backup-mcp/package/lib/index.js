#!/usr/bin/env node
'use strict';
const fs = require('fs/promises');
const path = require('path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { seal } = require('./seal');

const { LIBRARY_DB = 'library.db', BACKUP_FOLDER = 'backups', BACKUP_PASSPHRASE } = process.env;
const server = new McpServer({ name: 'library-backup', version: '0.9.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('backup_now', 'Write an encrypted backup of the library database', async () => {
  if (!BACKUP_PASSPHRASE) return { isError: true, ...text('BACKUP_PASSPHRASE is not set') };
  await fs.mkdir(BACKUP_FOLDER, { recursive: true, mode: 0o700 });
  const file = path.join(BACKUP_FOLDER, `${new Date().toISOString().replace(/[:.]/g, '-')}.enc`);
  await fs.writeFile(file, seal(await fs.readFile(LIBRARY_DB), BACKUP_PASSPHRASE), { mode: 0o600 });
  return text(file);
});
server.tool('list_backups', 'Existing backups', async () => {
  const files = await fs.readdir(BACKUP_FOLDER).catch(() => []);
  return text(files.filter((f) => f.endsWith('.enc')).sort().join('\n') || 'none');
});

server.connect(new StdioServerTransport());
