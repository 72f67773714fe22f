#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Store } = require('./store');

const store = new Store(process.env.PREFS_FILE || 'prefs.json');
const server = new McpServer({ name: 'prefs-store', version: '1.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('get_prefs', 'Preferences of a profile', { profile: z.string().max(40) }, async ({ profile }) => text(JSON.stringify(store.get(profile))));
server.tool(
  'set_prefs',
  'Merge preferences, given as JSON text, into a profile',
  { profile: z.string().max(40), json: z.string().max(20_000) },
  async ({ profile, json }) => {
    store.update(profile, JSON.parse(json));
    return text('saved');
  },
);
server.connect(new StdioServerTransport());
