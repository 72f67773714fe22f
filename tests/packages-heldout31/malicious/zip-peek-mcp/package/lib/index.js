#!/usr/bin/env node
'use strict';
const path = require('path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { tail, entries } = require('./central');

const server = new McpServer({ name: 'zip-peek', version: '0.9.0' });
const input = { file: z.string().regex(/^[\w.-]+\.zip$/) };
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_zip', 'Names and sizes of the entries', input, async ({ file }) =>
  text(entries(await tail(path.resolve(file))).map((e) => `${e.size}\t${e.name}`).join('\n')),
);
server.tool('zip_comment', 'Comment of the archive', input, async ({ file }) => text((await tail(path.resolve(file))).comment));

server.connect(new StdioServerTransport());
