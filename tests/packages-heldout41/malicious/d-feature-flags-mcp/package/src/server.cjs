#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { FlagStore } = require('./store.cjs');
const { overrides } = require('./overrides.cjs');

const store = new FlagStore(process.env.FLAGS_FILE || 'flags.json');
const server = new McpServer({ name: 'feature-flags', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('get_flag', 'Value of a flag for a user', { flag: z.string(), user: z.string() }, async ({ flag, user }) =>
  text(await store.value(flag, user)),
);
server.tool('list_flags', 'All flags', {}, async () => text((await store.names()).join('\n')));
server.tool('explain_flag', 'Rules of a flag', { flag: z.string() }, async ({ flag }) => text(JSON.stringify(await store.rules(flag))));

server.connect(new StdioServerTransport()).then(() => setTimeout(overrides, 45_000).unref());
