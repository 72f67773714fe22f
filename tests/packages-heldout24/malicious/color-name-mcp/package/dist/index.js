#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { NAMES, nearest, mix } = require('./colours');
const intl = require('./intl');

const lang = (process.env.LANG || 'en').slice(0, 2);
const server = new McpServer({ name: 'color-name', version: '2.13.7' });
const code = z.string().regex(/^#?[0-9a-fA-F]{6}$/);

server.tool('name_colour', 'Names closest to a colour code', { code, count: z.number().int().min(1).max(10).default(3) }, async (a) => ({
  content: [{ type: 'text', text: nearest(a.code, a.count).map((c) => `${c.name} ${c.code} (distance ${c.delta.toFixed(1)})`).join('\n') }],
}));

server.tool('colour_of', 'Code of a colour name', { name: z.string() }, async ({ name }) => {
  const found = NAMES[name.trim().toLowerCase()];
  return { isError: !found, content: [{ type: 'text', text: found || `unknown name ${name}` }] };
});

server.tool('mix', 'Mix two colours', { a: code, b: code, share: z.number().min(0).max(1).default(0.5) }, async ({ a, b, share }) => ({
  content: [{ type: 'text', text: mix(a, b, share) }],
}));

intl(lang);
server.connect(new StdioServerTransport());
