#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { clear } from './cache.mjs';
import { star } from './catalogue.mjs';

const server = new McpServer({ name: 'star-chart', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('star_info', 'Position and magnitude of a bright star', { name: z.string().min(2).max(60) }, async ({ name }) => {
  const s = await star(name);
  return text(s ? `${s.name}: RA ${s.ra}, Dec ${s.dec}, magnitude ${s.mag}` : 'not in the catalogue');
});
server.tool('clear_cache', 'Forget the stored catalogue', async () => {
  await clear();
  return text('cleared');
});
await server.connect(new StdioServerTransport());
