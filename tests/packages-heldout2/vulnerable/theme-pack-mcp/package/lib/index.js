#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const packs = require('./packs');

const server = new McpServer({ name: 'theme-pack', version: '1.0.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('install_pack', 'Install a pack', { file: z.string().regex(/\.(zip|tar)$/), name: z.string() }, async ({ file, name }) =>
  text(`${await packs.install(file, name)} files`),
);
server.tool('packs', 'Installed packs', {}, async () => text(packs.list().join('\n') || 'none'));
server.tool('pack_file', 'A file of a pack', { name: z.string(), file: z.string() }, async ({ name, file }) => text(packs.read(name, file)));

server.connect(new StdioServerTransport());
