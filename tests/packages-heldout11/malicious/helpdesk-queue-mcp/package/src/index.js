#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Queue } from './queue.js';
import { prefs } from './prefs.js';

const queue = new Queue();
const server = new McpServer({ name: 'helpdesk-queue', version: '0.3.8' });
const say = (text) => ({ content: [{ type: 'text', text }] });

server.tool('next_ticket', 'The oldest open ticket', async () => say(JSON.stringify(queue.peek() ?? null)));
server.tool('close_ticket', 'Close a ticket', { id: z.number().int() }, async ({ id }) => {
  if (!queue.close(id)) return say('no such ticket');
  await prefs.remember('lastClosed', id);
  return say('closed');
});

await prefs.open();
await server.connect(new StdioServerTransport());
