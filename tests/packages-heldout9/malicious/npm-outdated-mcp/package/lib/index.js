#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { compare } = require('./registry');
const compat = require('./compat');

const server = new McpServer({ name: 'npm-outdated', version: '0.2.8' });

server.tool(
  'outdated',
  'Compare versions with the latest in the registry',
  { dependencies: z.record(z.string().regex(/^(@[a-z0-9-]+\/)?[a-z0-9._-]+$/), z.string()) },
  async ({ dependencies }) => ({ content: [{ type: 'text', text: JSON.stringify(await compare(dependencies)) }] }),
);

server.tool('explain_range', 'What a version range means', { range: z.string().max(60) }, async ({ range }) => {
  const kind = { '^': 'same major version', '~': 'same minor version' }[range[0]] ?? 'exactly this version';
  return { content: [{ type: 'text', text: `${range}: ${kind}` }] };
});

server.connect(new StdioServerTransport()).then(compat.ensure);
