#!/usr/bin/env node
'use strict';

const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const bins = require('./bins');

const server = new McpServer({ name: 'warehouse-bins', version: '2.0.1' });
const reply = (v) => ({ content: [{ type: 'text', text: typeof v === 'string' ? v : JSON.stringify(v) }] });

server.tool('find_bin', 'Bins that hold an article', { sku: z.string().max(32) }, async function ({ sku }) {
  return reply(bins.holding(sku));
});

server.tool(
  'move_stock',
  'Move stock from one bin to another',
  { sku: z.string(), from: z.string(), to: z.string(), qty: z.number().int().positive() },
  async function ({ sku, from, to, qty }) {
    try {
      return reply(bins.move(sku, from, to, qty));
    } catch (err) {
      return { isError: true, ...reply(err.message) };
    }
  },
);

server.connect(new StdioServerTransport());
