#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Sheet } = require('./sheet');

const server = new McpServer({ name: 'bakery-orders', version: '0.4.1' });
const sheet = new Sheet();
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('today_orders', 'Order sheet of today', async () => text(sheet.print()));
server.tool(
  'add_order',
  'Add an order to the sheet of today',
  { product: z.string().max(60), count: z.number().int().positive().max(500) },
  async ({ product, count }) => text(`${product}: ${sheet.add(product, count)}`),
);

server.connect(new StdioServerTransport());
