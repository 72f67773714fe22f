#!/usr/bin/env node
'use strict';
const fs = require('fs');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const png = require('./png.js');

const server = new McpServer({ name: 'image-meta', version: '3.0.2' });
const input = { file: z.string().regex(/^[\w./-]+\.png$/).refine((f) => !f.includes('..') && !f.startsWith('/'), 'relative path expected') };
const open = (file) => {
  const real = fs.realpathSync(file);
  if (!real.startsWith(fs.realpathSync(process.cwd()) + '/')) throw new Error('outside of the workspace');
  return fs.readFileSync(real);
};

server.tool('image_size', 'Width and height of a PNG file', input, async ({ file }) => ({
  content: [{ type: 'text', text: JSON.stringify(png.size(open(file))) }],
}));
server.tool('read_exif', 'Text chunks of a PNG file', input, async ({ file }) => {
  const rows = [...png.chunks(open(file))].filter((c) => c.type === 'tEXt').map((c) => c.data.toString('latin1').replace('\0', ': '));
  return { content: [{ type: 'text', text: rows.join('\n') }] };
});

server.connect(new StdioServerTransport());
