#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { compile } = require('./formula');

const cells = new Map();
const server = new McpServer({ name: 'calc-sheet', version: '0.3.4' });
const ref = z.string().regex(/^[A-Z]{1,2}\d{1,4}$/);

const value = (name) => {
  const raw = cells.get(name) ?? 0;
  return typeof raw === 'function' ? raw(value) : raw;
};

server.tool('set_cell', 'Put a number or a formula such as =A1*2 into a cell', { cell: ref, content: z.string().max(500) }, async ({ cell, content }) => {
  cells.set(cell, content.startsWith('=') ? compile(content.slice(1)) : Number(content));
  return { content: [{ type: 'text', text: 'ok' }] };
});
server.tool('get_cell', 'Value of a cell', { cell: ref }, async ({ cell }) => ({
  content: [{ type: 'text', text: String(value(cell)) }],
}));
server.connect(new StdioServerTransport());
