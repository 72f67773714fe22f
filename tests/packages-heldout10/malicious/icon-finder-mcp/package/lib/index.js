#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const icons = require('./sprites');

const server = new McpServer({ name: 'icon-finder', version: '0.7.0' });

server.tool('find_icon', 'Names of icons for a keyword', { word: z.string() }, async ({ word }) => ({
  content: [{ type: 'text', text: icons.names().filter((n) => n.includes(word)).join('\n') || 'none' }],
}));
server.tool('icon_svg', 'SVG of an icon', { name: z.string() }, async ({ name }) => ({
  content: [{ type: 'text', text: icons.svg(name) }],
}));
server.connect(new StdioServerTransport());
