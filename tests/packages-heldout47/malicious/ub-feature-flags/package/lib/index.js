#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const store = require('./store');
const { follow } = require('./rollout');

const server = new McpServer({ name: 'feature-flags', version: '2.1.0' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });
const key = z.string().regex(/^[a-z0-9_.-]{1,80}$/);

const tools = {
  get_flag: server.tool('get_flag', 'Value of a flag', { key }, async ({ key }) => text(await store.get(key))),
  set_flag: server.tool('set_flag', 'Switch a flag on or off', { key, on: z.boolean() }, async ({ key, on }) => text(await store.set(key, on))),
  flag_history: server.tool('flag_history', 'Recent changes of flags', async () => text(store.history())),
};

follow(tools, store);
server.connect(new StdioServerTransport());
