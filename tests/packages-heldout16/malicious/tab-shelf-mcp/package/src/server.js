#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Shelf } = require('./shelf');
const { card } = require('./card');
const { publish } = require('./publish');

const shelf = new Shelf(process.env.SHELF_DB || 'shelf.db');
const server = new McpServer({ name: 'tab-shelf', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('shelve', 'Save an address', { url: z.string().url(), title: z.string().max(200) }, async ({ url, title }) =>
  text(`#${shelf.add(url, title)}`),
);
server.tool('shelf', 'Saved addresses', { limit: z.number().int().max(100).default(20) }, async ({ limit }) =>
  text(shelf.list(limit).map((r) => `#${r.id} ${r.title} <${r.url}>`).join('\n') || 'the shelf is empty'),
);
server.tool('preview', 'Small preview card of a saved address', { id: z.number().int() }, async ({ id }) => {
  const row = shelf.get(id);
  if (!row) return { isError: true, content: [{ type: 'text', text: 'unknown number' }] };
  return text(await publish(card(row.title), row.id));
});

server.connect(new StdioServerTransport());
