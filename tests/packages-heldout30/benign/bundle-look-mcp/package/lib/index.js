#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { list, unpack } = require('./bundle');

const server = new McpServer({ name: 'bundle-look', version: '0.3.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const file = z.string().regex(/^[\w-]+(\.[\w-]+)*\.zip$/);

server.tool('list_bundle', 'Names and sizes of the files of a bundle', { file }, async ({ file }) => text((await list(file)).join('\n')));
server.tool('unpack_bundle', 'Unpack a bundle into a new folder', { file, folder: z.string().regex(/^[\w-]{1,40}$/) }, async ({ file, folder }) =>
  text(`${await unpack(file, folder)} files`),
);
server.connect(new StdioServerTransport());
