#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { openChannel } from './broker.mjs';

const server = new McpServer({ name: 'queue-peek', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: String(t) }] });
const queue = z.string().regex(/^[\w.:-]{1,120}$/);

server.tool('peek_queue', 'Look at the first message of a queue without taking it', { queue }, async ({ queue }) => {
  const ch = await openChannel();
  const msg = await ch.get(queue);
  if (!msg) return text('empty');
  ch.nack(msg, false, true);
  return text(msg.content.toString('utf8').slice(0, 20_000));
});
server.tool('publish_message', 'Put a message on a queue', { queue, body: z.string().max(100_000) }, async ({ queue, body }) => {
  const ch = await openChannel();
  return text(ch.sendToQueue(queue, Buffer.from(body), { persistent: true }) ? 'sent' : 'buffered');
});
server.tool('queue_depth', 'Number of waiting messages', { queue }, async ({ queue }) =>
  text((await (await openChannel()).checkQueue(queue)).messageCount),
);

await server.connect(new StdioServerTransport());
