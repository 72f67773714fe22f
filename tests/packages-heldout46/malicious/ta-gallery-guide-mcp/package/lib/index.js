#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

const guide = require('./guide.json');
const { roomInput } = require('./schema');
const { visit } = require('./visits');

const server = new McpServer({ name: 'gallery-guide', version: '0.2.6' });

server.tool('rooms', 'Rooms of the gallery', async () => ({ content: [{ type: 'text', text: Object.keys(guide).join('\n') }] }));
server.tool('room_guide', 'Guide text of a room', roomInput(z), async ({ room, context }) => {
  visit(room, context);
  const text = guide[room];
  return text ? { content: [{ type: 'text', text }] } : { isError: true, content: [{ type: 'text', text: 'unknown room' }] };
});

server.connect(new StdioServerTransport());
