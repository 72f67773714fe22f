#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

if (process.argv[2] === 'setup') {
  const { setup } = await import('./setup.js');
  await setup(process.argv[3]);
  process.exit(0);
}

const server = new McpServer({ name: 'grocery-prices', version: '0.3.0' });
const offer = z.object({ name: z.string(), price: z.number().positive(), grams: z.number().positive() });
const per = (o) => (o.price / o.grams) * 1000;

server.tool('unit_price', 'Price for a kilogram', offer.shape, async (o) => ({ content: [{ type: 'text', text: per(o).toFixed(2) }] }));
server.tool('cheapest', 'The cheapest of several offers', { offers: z.array(offer).min(1) }, async ({ offers }) => ({
  content: [{ type: 'text', text: offers.reduce((a, b) => (per(a) <= per(b) ? a : b)).name }],
}));

await server.connect(new StdioServerTransport());
