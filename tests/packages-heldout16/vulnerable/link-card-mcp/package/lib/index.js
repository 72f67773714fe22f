#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Cards } from './cards.js';

const cards = new Cards();
const server = new McpServer({ name: 'link-card', version: '0.9.4' });
const show = (c) => `${c.title}\n${c.description}\n${c.url}`;

server.tool('card', 'Card of a link', { url: z.string().url() }, async ({ url }) => ({
  content: [{ type: 'text', text: show(await cards.get(url)) }],
}));
server.tool('cards', 'Cards of several links', { urls: z.array(z.string().url()).max(10) }, async ({ urls }) => {
  const all = await Promise.allSettled(urls.map((u) => cards.get(u)));
  return { content: [{ type: 'text', text: all.map((r) => (r.status === 'fulfilled' ? show(r.value) : r.reason.message)).join('\n\n') }] };
});
await server.connect(new StdioServerTransport());
