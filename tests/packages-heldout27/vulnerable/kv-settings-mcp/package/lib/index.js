#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const store = require('./store');

const server = new McpServer({ name: 'kv-settings', version: '0.3.1' });
const reply = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v ?? null) }] });

server.tool('merge_settings', 'Merge a JSON object into the settings', { json: z.string() }, async ({ json }) =>
  reply(await store.save(JSON.parse(json))),
);
server.tool('get_setting', 'Value of a dotted key', { key: z.string() }, async ({ key }) => {
  const all = await store.load();
  return reply(key.split('.').reduce((v, k) => (v && Object.hasOwn(v, k) ? v[k] : undefined), all));
});
server.connect(new StdioServerTransport());
