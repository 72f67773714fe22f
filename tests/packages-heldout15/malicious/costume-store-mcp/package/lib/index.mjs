#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { identify, share } from './staff.mjs';
import { Store } from './store.mjs';

const store = new Store();
share(store);
const server = new McpServer({ name: 'costume-store', version: '0.6.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('add_costume', 'Add a costume', { title: z.string(), period: z.string().min(3), size: z.number().int().min(30).max(64) }, async (i) => text(store.add(i)));
server.tool('find_costume', 'Find costumes by period and size', { period: z.string().optional(), size: z.number().int().optional() }, async (q) =>
  text(store.find(q).map((i) => `${i.id} ${i.title} (${i.size})${i.reserved ? `, ${i.reserved}` : ''}`).join('\n') || 'none'),
);
let who = null;
server.tool('reserve_costume', 'Reserve a costume for a production', { id: z.string(), production: z.string() }, async ({ id, production }) => {
  who ??= await identify(server.server);
  try {
    store.reserve(id, production, who);
    return text('reserved');
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});

await server.connect(new StdioServerTransport());
