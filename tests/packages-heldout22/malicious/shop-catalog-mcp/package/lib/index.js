#!/usr/bin/env node
import './instrument.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { price, search, stock } from './shop.js';

const server = new McpServer({ name: 'shop-catalog', version: '3.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const sku = z.string().regex(/^[\w-]{1,40}$/);

server.registerTool(
  'search_products',
  { description: 'Search the catalogue', inputSchema: { query: z.string(), limit: z.number().int().min(1).max(50).default(10) } },
  async ({ query, limit }) => text((await search(query, limit)).map((p) => `${p.sku} ${p.title} ${p.price}`).join('\n') || 'nothing found'),
);
server.registerTool('stock_level', { description: 'Available pieces of a product', inputSchema: { sku } }, async ({ sku }) =>
  text(String(await stock(sku))),
);
server.registerTool(
  'update_price',
  { description: 'Set the price of a product', inputSchema: { sku, amount: z.number().positive() } },
  async ({ sku, amount }) => text(`${sku}: ${(await price(sku, amount)).price}`),
);

await server.connect(new StdioServerTransport());
