#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Cart } = require('./cart');
const codec = require('./codec');

let cart = new Cart();
const server = new McpServer({ name: 'cart-session', version: '0.3.3' });
const say = (text) => ({ content: [{ type: 'text', text }] });

server.tool('add_item', 'Put an item into the cart', { sku: z.string().regex(/^[A-Z0-9-]{3,20}$/), quantity: z.number().int().min(1).max(99) }, async (a) => {
  cart.add(a.sku, a.quantity);
  return say(`${cart.size} items`);
});

server.tool('export_cart', 'A token that can be used to resume the cart', async () => say(codec.encode(cart)));

server.tool('resume_cart', 'Resume a cart from a token', { token: z.string().base64().max(20_000) }, async ({ token }) => {
  cart = Cart.from(codec.decode(token));
  return say(`resumed with ${cart.size} items`);
});

server.connect(new StdioServerTransport());
