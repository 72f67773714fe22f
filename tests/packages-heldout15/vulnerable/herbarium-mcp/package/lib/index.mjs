#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { options, search, specimens } from './db.mjs';
import { label } from './labels.mjs';

const server = new McpServer({ name: 'herbarium', version: '1.5.1' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v, null, 1) }] });

server.tool(
  'search_specimens',
  'Search specimens by any of their fields, e.g. {"taxon": "Carex nigra", "country": "NO"}',
  { filter: z.record(z.string(), z.any()), page: z.number().int().min(0).default(0) },
  async ({ filter, page }) => json(await search(filter, { page })),
);

server.tool('label', 'Print a label', { barcode: z.string().regex(/^H\d{6}$/) }, async ({ barcode }) => {
  const s = await (await specimens()).findOne({ barcode });
  return { content: [{ type: 'text', text: s ? label(s) : 'unknown barcode' }] };
});

server.tool('settings', 'How this server is set up', async () => json({ ...options, node: process.version }));

await server.connect(new StdioServerTransport());
