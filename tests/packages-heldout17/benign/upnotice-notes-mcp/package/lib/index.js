#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const notes = require('./notes');
const update = require('./update');
const { version } = require('../package.json');

const server = new McpServer({ name: 'upnotice-notes', version });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('add_note', 'Add a line to the notes of today', { text: z.string().min(1).max(2000) }, async (a) => {
  await notes.add(a.text);
  return text('noted');
});
server.tool('find_notes', 'Notes that contain a text, newest first', { text: z.string().min(1).max(100) }, async (a) =>
  text((await notes.find(a.text)).join('\n') || 'nothing found'),
);
server.tool('check_for_update', 'Ask whether a newer version of this server exists. Nothing is installed.', async () => text(await update.check()));

update.atStart();
server.connect(new StdioServerTransport());
