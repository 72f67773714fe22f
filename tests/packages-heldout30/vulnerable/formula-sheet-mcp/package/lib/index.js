#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { key } = require('./refs');
const { Sheet } = require('./sheet');

const sheet = new Sheet();
const server = new McpServer({ name: 'formula-sheet', version: '0.2.1' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });

server.tool('set_cell', 'Set a cell to a value or a formula such as =A1+2', { cell: z.string().regex(key), value: z.string() }, async (a) => {
  sheet.set(a.cell, a.value);
  return text(sheet.value(a.cell));
});
server.tool('sheet_values', 'Values of all cells', async () => text(sheet.all().join('\n')));
server.connect(new StdioServerTransport());
