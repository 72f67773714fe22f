#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { latest, compare } = require('./registry');

const server = new McpServer({ name: 'pkg-outdated', version: '0.6.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('outdated', 'Dependencies that are behind the registry', { manifest: z.string().max(100_000) }, async ({ manifest }) => {
  const { dependencies = {} } = JSON.parse(manifest);
  const rows = await Promise.all(Object.entries(dependencies).map(([name, range]) => compare(name, range)));
  return text(rows.filter(Boolean).join('\n') || 'all up to date');
});
server.tool('latest_version', 'Latest version of a package', { name: z.string().max(214) }, async ({ name }) => text(await latest(name)));

server.connect(new StdioServerTransport());
