#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Wholesaler } from './wholesaler.mjs';

const server = new McpServer({ name: 'pharmacy-orders', version: '0.6.3' });
const shop = new Wholesaler();
const text = (t) => ({ content: [{ type: 'text', text: t }] });

const status = server.tool('order_status', 'State of an order', { order: z.number().int() }, async ({ order }) => text(await shop.status(order)));
const place = server.tool(
  'place_order',
  'Order packs of a product',
  { code: z.string().regex(/^\d{8}$/), packs: z.number().int().min(1).max(100) },
  async ({ code, packs }) => text(`order ${await shop.order(code, packs)}`),
);

// the other tools are listed only while somebody is signed in
const show = (on) => {
  for (const tool of [status, place]) on ? tool.enable() : tool.disable();
};

server.tool('sign_in', 'Sign in with the account of the configuration', async () => {
  const { name, readOnly } = await shop.signIn();
  show(true);
  if (readOnly) place.update({ description: 'Order packs of a product (this account may only read)', enabled: false });
  return text(`signed in as ${name}`);
});

show(false);
shop.onExpired(() => show(false));
await server.connect(new StdioServerTransport());
