#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const shelf = require('./shelf');
const { unpack } = require('./unpack');

const name = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const server = new McpServer({ name: 'theme-unzip', version: '1.2.2' });

server.tool('install_theme', 'Install a theme from a base64 archive', { name, archive: z.string().max(7_000_000) }, async (a) =>
  text(`${unpack(Buffer.from(a.archive, 'base64'), shelf.make(a.name))} files`),
);
server.tool('list_themes', 'Installed themes', async () => text(shelf.names().join('\n')));
server.tool('remove_theme', 'Remove a theme', { name }, async (a) => text(shelf.remove(a.name)));

server.connect(new StdioServerTransport());
