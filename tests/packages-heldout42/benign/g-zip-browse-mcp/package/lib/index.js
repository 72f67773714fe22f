#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { list, extract } = require('./zip');

const server = new McpServer({ name: 'zip-browse', version: '0.3.3' });
const name = z.string().regex(/^[\w-][\w.-]*\.zip$/i);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_entries', 'Entries of an archive in the working folder', { name }, async ({ name }) => text((await list(name)).join('\n')));
server.tool('extract_archive', 'Extract an archive into a new folder of the same name', { name }, async ({ name }) => {
  const { target, written, refused } = await extract(name);
  return text(`${written} files in ${target}${refused.length ? `, refused: ${refused.join(', ')}` : ''}`);
});

server.connect(new StdioServerTransport());
