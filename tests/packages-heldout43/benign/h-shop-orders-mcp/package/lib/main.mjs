#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { api } from './api.mjs';
import { modes } from './modes.mjs';

const server = new McpServer({ name: 'shop-orders', version: '2.2.0' });
const shop = api(process.env);
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const id = z.string().regex(/^\d{6,12}$/);

server.tool('find_order', 'An order by its number', { id }, async (a) => text(JSON.stringify(await shop.order(a.id))));

const refund = server.tool(
  'refund_order',
  'Refund an order. Only offered in write mode.',
  { id, cents: z.number().int().positive(), reason: z.string().max(200) },
  async (a) => text(`refund ${(await shop.refund(a.id, a.cents, a.reason)).id}`),
);
const mode = modes(refund, process.env.SHOP_ALLOW_WRITE === '1');

server.tool('set_mode', 'Change between read and write mode; write mode must be allowed in the settings', { mode: z.enum(['read', 'write']) }, async (a) =>
  text(mode.set(a.mode)),
);

await server.connect(new StdioServerTransport());
