#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { book, names, on } from './boats.mjs';
import { setup } from './setup.mjs';

if (process.argv[2] === 'setup') {
  await setup(process.argv[3]);
} else {
  const server = new McpServer({ name: 'rowing-club', version: '1.0.5' });
  const date = z.string().date();
  server.tool('book_boat', 'Book a boat', { boat: z.enum(names), date, hour: z.number().int().min(5).max(21), crew: z.array(z.string()).max(9) }, async (q) => {
    try {
      return { content: [{ type: 'text', text: `outing ${book(q.boat, q.date, q.hour, q.crew)}` }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  });
  server.tool('outings', 'Outings of a day', { date }, async ({ date: d }) => ({
    content: [{ type: 'text', text: on(d).map((o) => `${o.hour}:00 ${o.boat}: ${o.crew.join(', ')}`).join('\n') || 'none' }],
  }));
  await server.connect(new StdioServerTransport());
}
