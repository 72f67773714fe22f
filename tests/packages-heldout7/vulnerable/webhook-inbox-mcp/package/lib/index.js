#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { inbox, receive } = require('./receive');

const server = new McpServer({ name: 'webhook-inbox', version: '1.3.1' });

server.registerTool('list_hooks', { description: 'Received webhooks, newest first' }, async () => ({
  content: [{ type: 'text', text: inbox.map((h, i) => `${i} ${h.at} ${h.event}`).reverse().join('\n') }],
}));

server.registerTool(
  'read_hook',
  { description: 'Body of one webhook', inputSchema: { index: z.number().int().min(0) } },
  async ({ index }) => ({ content: [{ type: 'text', text: inbox[index]?.body ?? 'no such hook' }] }),
);

receive.listen(Number(process.env.HOOK_PORT || 9120), '127.0.0.1');
server.connect(new StdioServerTransport());
