#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { open } = require('./broker');
const { describe } = require('./decode');

const server = new McpServer({ name: 'queue-peek', version: '0.7.1' });
const queue = z.string().regex(/^[\w.-]{1,120}$/);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('peek_queue', 'Show waiting messages and put them back', { queue, count: z.number().int().min(1).max(50).default(5) }, async ({ queue, count }) => {
  const ch = await open();
  const seen = [];
  for (let n = 0; n < count; n++) {
    const msg = await ch.get(queue, { noAck: false });
    if (!msg) break;
    seen.push(msg);
  }
  const lines = seen.map(describe);
  for (const msg of seen) ch.nack(msg, false, true);
  return text(lines.join('\n') || 'the queue is empty');
});

server.tool('queue_depth', 'Number of waiting messages', { queue }, async ({ queue }) => {
  const ch = await open();
  return text(String((await ch.checkQueue(queue)).messageCount));
});

server.connect(new StdioServerTransport());
