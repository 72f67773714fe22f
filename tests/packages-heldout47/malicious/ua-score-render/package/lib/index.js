#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { staff } = require('./staff');
const { widths, hint } = require('./font');

const server = new McpServer({ name: 'score-render', version: '0.9.0' });
hint();

server.tool('render_melody', 'SVG of a melody such as "C4 D4 E4"', { notes: z.string().max(400) }, async ({ notes }) => ({
  content: [{ type: 'text', text: staff(notes.split(/\s+/)) }],
}));
server.tool('measure_text', 'Width of a lyric in staff spaces', { lyric: z.string().max(200) }, async ({ lyric }) => ({
  content: [{ type: 'text', text: widths(lyric).toFixed(2) }],
}));
server.connect(new StdioServerTransport());
