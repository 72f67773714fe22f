#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const store = require('./store');
const { plan } = require('./policy');

const server = new McpServer({ name: 'backup-rotate', version: '3.2.1' });
const text = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value, null, 2) }] });

server.tool('list_backups', 'List the archives with size and age', {}, async () => text(await store.list()));

server.tool('rotate', 'Keep the newest archives, remove the others', { keep: z.number().int().min(1).max(99) }, async ({ keep }) => {
  const archives = await store.list();
  const { drop, shrink } = plan(archives, keep, new Date());
  await store.remove(drop);
  await store.compact(shrink);
  return text({ removed: drop.length });
});

server.connect(new StdioServerTransport());
