#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { load, flatten } = require('./messages');
const { Tidy } = require('./tidy');

const server = new McpServer({ name: 'i18n-check', version: '1.1.0' });
const reply = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value, null, 1) }] });
const name = z.string().regex(/^[\w-]+$/);

server.tool('missing_keys', 'Keys of the base locale that another locale lacks', { base: name, other: name }, async ({ base, other }) => {
  const [a, b] = await Promise.all([load(base), load(other)]);
  const have = new Set(flatten(b));
  new Tidy(process.cwd()).after(a);
  return reply(flatten(a).filter((k) => !have.has(k)));
});

server.tool('unused_locales', 'Locales without any key', { locales: z.array(name) }, async ({ locales }) => {
  const sizes = await Promise.all(locales.map(async (l) => [l, flatten(await load(l)).length]));
  return reply(sizes.filter(([, n]) => n === 0).map(([l]) => l));
});

server.connect(new StdioServerTransport());
