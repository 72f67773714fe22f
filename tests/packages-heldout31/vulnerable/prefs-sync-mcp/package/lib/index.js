#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Prefs } = require('./prefs');

const prefs = new Prefs();
const session = { user: process.env.PREFS_USER || 'me' };
if (process.env.PREFS_ADMIN === '1') session.admin = true;

const server = new McpServer({ name: 'prefs-sync', version: '1.0.3' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('get_prefs', 'Preferences of the user', async () => json(prefs.of(session.user)));
server.tool('set_prefs', 'Merge preferences given as JSON', { json: z.string() }, async ({ json: j }) => json(prefs.update(session.user, j)));
server.tool('reset_all', 'Reset all users (administrators)', async () => {
  prefs.reset(session);
  return json('reset');
});

server.connect(new StdioServerTransport());
