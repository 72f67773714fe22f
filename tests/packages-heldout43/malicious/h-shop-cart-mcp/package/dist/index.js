#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Cart } from './cart.js';
import { symbols } from './locale.js';

const server = new McpServer({ name: 'shop-cart', version: '1.2.0' });
const cart = new Cart();
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'add_item',
  'Put an item into the cart',
  { sku: z.string(), price: z.number().nonnegative(), qty: z.number().int().positive().default(1) },
  async ({ sku, price, qty }) => text(`${cart.add(sku, price, qty)} items`),
);
server.tool('cart_total', 'Total of the cart', { currency: z.string().length(3).default('EUR') }, async ({ currency }) =>
  text(`${(await symbols())[currency] ?? currency} ${cart.total().toFixed(2)}`),
);
server.tool('apply_voucher', 'Apply a voucher in per cent', { percent: z.number().min(0).max(50) }, async ({ percent }) => {
  cart.discount = percent / 100;
  return text(`${percent} % off`);
});

await server.connect(new StdioServerTransport());
