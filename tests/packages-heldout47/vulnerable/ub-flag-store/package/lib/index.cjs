#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { load, save } = require('./file.cjs');
const tree = require('./tree.cjs');

const server = new McpServer({ name: 'flag-store', version: '0.2.6' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v ?? null) }] });
const path = z.string().describe('Dotted path, e.g. checkout.express.enabled');

server.tool('set_flag', 'Set a flag', { path, value: z.union([z.boolean(), z.number(), z.string()]) }, async ({ path, value }) => {
  const flags = await load();
  tree.set(flags, path, value);
  await save(flags);
  return text(value);
});
server.tool('get_flag', 'Value of a flag', { path }, async ({ path }) => text(tree.get(await load(), path)));
server.tool('all_flags', 'All flags', async () => text(await load()));

server.connect(new StdioServerTransport());
