#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { count, search } from './products.js';

const server = new McpServer({ name: 'shop-search', version: '0.9.6' });

server.tool(
  'search_products',
  'Search products; filter is JSON such as {"brand":"Oak"}',
  { filter: z.string().default('{}'), limit: z.number().int().max(100).default(20) },
  async ({ filter, limit }) => ({ content: [{ type: 'text', text: JSON.stringify(await search(filter, limit)) }] }),
);
server.tool('count_products', 'Products below a margin', { margin: z.string().default('0.2') }, async ({ margin }) => ({
  content: [{ type: 'text', text: String(await count(margin)) }],
}));

await server.connect(new StdioServerTransport());
