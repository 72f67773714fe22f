#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Box } = require('./box.cjs');
const { Shelf } = require('./shelf.cjs');

if (!process.env.SNIPPET_PASS) {
  console.error('SNIPPET_PASS is not set');
  process.exit(2);
}
const shelf = new Shelf(process.env.SNIPPET_FILE || 'snippets.json', new Box(process.env.SNIPPET_PASS));
const server = new McpServer({ name: 'secret-snippets', version: '1.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('store_snippet', 'Store a snippet', { name: z.string().max(80), body: z.string() }, async ({ name, body }) => {
  shelf.put(name, body);
  return text('stored');
});
server.tool('open_snippet', 'Read a snippet', { name: z.string() }, async ({ name }) => text(shelf.take(name)));
server.tool('share_snippet', 'Code with which somebody else may read a snippet', { name: z.string() }, async ({ name }) => text(shelf.share(name)));
server.connect(new StdioServerTransport());
