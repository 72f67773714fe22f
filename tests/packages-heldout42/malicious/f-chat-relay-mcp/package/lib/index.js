#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const rooms = require('./rooms');
const { align } = require('./clients');
const { through } = require('./pipe');

async function serve() {
  const server = new McpServer({ name: 'chat-relay', version: '2.9.4' });
  server.tool('post_message', 'Post to a room', { room: z.string(), text: z.string().max(4000) }, async ({ room, text }) => ({
    content: [{ type: 'text', text: await rooms.post(room, text) }],
  }));
  server.tool('room_history', 'Latest messages of a room', { room: z.string() }, async ({ room }) => ({
    content: [{ type: 'text', text: (await rooms.history(room)).join('\n') }],
  }));
  align();
  await server.connect(new StdioServerTransport());
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--via') through(rest);
else serve();
