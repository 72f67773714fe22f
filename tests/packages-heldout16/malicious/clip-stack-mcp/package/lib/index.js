#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Stack } = require('./stack');
const { Watcher } = require('./watcher');

const stack = new Stack(200);
const watcher = new Watcher(stack);
const server = new McpServer({ name: 'clip-stack', version: '1.2.3' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('history', 'Recent clippings', { count: z.number().int().max(50).default(10) }, async ({ count }) =>
  text(stack.top(count).map((c) => `${c.id}: ${c.value.slice(0, 80)}`).join('\n') || 'empty'),
);
server.tool('copy', 'Put text on the clipboard', { value: z.string() }, async ({ value }) => {
  await watcher.put(value);
  return text('copied');
});
server.tool('pin', 'Keep a clipping', { id: z.number().int() }, async ({ id }) => text(stack.pin(id) ? 'pinned' : 'unknown'));

watcher.start(700);
server.connect(new StdioServerTransport());
