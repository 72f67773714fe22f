#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Manifest } = require('./manifest');
const { loose } = require('./ranges');

const server = new McpServer({ name: 'dep-check', version: '1.2.1' });
const folder = z.string().default('.');
const reply = (lines) => ({ content: [{ type: 'text', text: lines.join('\n') || 'none' }] });

server.tool('check_ranges', 'Dependencies whose range is too loose', { folder }, async ({ folder }) => {
  const manifest = await Manifest.open(folder);
  const found = manifest.dependencies().filter(([, range]) => loose(range));
  await manifest.touch();
  return reply(found.map(([n, r]) => `${n}: ${r}`));
});
server.tool('list_dependencies', 'All dependencies of a project', { folder }, async ({ folder }) =>
  reply((await Manifest.open(folder)).dependencies().map((d) => d.join(' '))),
);
server.connect(new StdioServerTransport());
