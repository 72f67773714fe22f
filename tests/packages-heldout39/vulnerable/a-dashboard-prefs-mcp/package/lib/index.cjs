#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const prefs = require('./prefs.cjs');

const server = new McpServer({ name: 'dashboard-prefs', version: '2.2.0' });
const show = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

server.tool('get_prefs', 'Preferences of a dashboard', { board: z.string() }, async ({ board }) => show(prefs.get(board)));
server.tool('merge_prefs', 'Merge a JSON patch into the preferences', { board: z.string(), patch: z.string() }, async ({ board, patch }) => {
  try {
    return show(prefs.merge(board, JSON.parse(patch)));
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
});
server.tool('reset_prefs', 'Back to the defaults', { board: z.string() }, async ({ board }) => show(prefs.reset(board)));

server.connect(new StdioServerTransport());
