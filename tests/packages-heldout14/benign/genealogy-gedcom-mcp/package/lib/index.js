#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const store = require('./index-store');

const server = new McpServer({ name: 'genealogy-gedcom', version: '0.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('find_person', 'Find people by part of a name', { name: z.string().min(2).max(80) }, async ({ name }) => {
  const hits = (await store.people()).filter((p) => p.name.toLowerCase().includes(name.toLowerCase()));
  return text(hits.slice(0, 50).map((p) => `${p.id} ${p.name} ${p.born ?? ''}`).join('\n') || 'none');
});
server.tool('clear_index', 'Forget the index; it is built again when needed', async () => {
  await store.clear();
  return text('cleared');
});

server.connect(new StdioServerTransport());
