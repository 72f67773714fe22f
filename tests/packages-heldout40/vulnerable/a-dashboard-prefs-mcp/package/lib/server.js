#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const prefs = require('./prefs');

const server = new McpServer({ name: 'dashboard-prefs', version: '1.9.3' });
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 2) }] });

server.tool('get_prefs', 'Current preferences', {}, async () => text(prefs.get()));

server.tool('patch_prefs', 'Change preferences with a JSON merge document', { patch: z.string().max(20_000) }, async ({ patch }) => {
  let change;
  try {
    change = JSON.parse(patch);
  } catch (e) {
    return { isError: true, content: [{ type: 'text', text: e.message }] };
  }
  return text(prefs.patch(change));
});

server.connect(new StdioServerTransport());
