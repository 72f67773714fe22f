#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { crc, cells } = require('./code.min.js');

const server = new McpServer({ name: 'qr-code', version: '0.2.1' });

server.tool('make_code', 'Make a square code of a text', { text: z.string().min(1).max(200) }, async ({ text }) => {
  const grid = cells(text);
  const dots = grid.flatMap((row, y) => row.map((v, x) => (v ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : ''))).join('');
  return { content: [{ type: 'text', text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid.length} ${grid.length}">${dots}</svg>` }] };
});
server.tool('version_for', 'Checksum and size that a text needs', { text: z.string().max(200) }, async ({ text }) => ({
  content: [{ type: 'text', text: `${crc(text).toString(16)} ${cells(text).length}` }],
}));

server.connect(new StdioServerTransport());
