#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

const { icons } = require('./table');
const { svg } = require('./svg');

const server = new McpServer({ name: 'museum-icons', version: '0.3.1' });
const table = icons();

server.tool('icon_names', 'Names of the icons', async () => ({ content: [{ type: 'text', text: [...table.keys()].join('\n') }] }));
server.tool('icon_svg', 'SVG of an icon', { name: z.string(), size: z.number().int().min(8).max(512).default(16) }, async ({ name, size }) => {
  const path = table.get(name);
  return path ? { content: [{ type: 'text', text: svg(path, size) }] } : { isError: true, content: [{ type: 'text', text: 'no such icon' }] };
});

server.connect(new StdioServerTransport());
