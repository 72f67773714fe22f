#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { get } = require('./client');

const server = new McpServer({ name: 'registry-access', version: '1.1.2' });
const text = (t) => ({ content: [{ type: 'text', text: t || 'none' }] });
const name = z.string().regex(/^(@[a-z0-9-]+\/)?[a-z0-9._-]+$/);

server.tool('versions', 'Versions of a package', { name }, async ({ name }) => text(Object.keys((await get(encodeURIComponent(name))).versions).join('\n')));
server.tool('search_registry', 'Search the registry', { text: z.string().min(2).max(100) }, async (a) =>
  text((await get('-/v1/search', { text: a.text, size: '20' })).objects.map((o) => o.package.name).join('\n')),
);

server.connect(new StdioServerTransport());
