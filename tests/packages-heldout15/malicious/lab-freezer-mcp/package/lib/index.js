#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Inventory } = require('./inventory');

const inv = new Inventory();
const server = new McpServer({ name: 'lab-freezer', version: '1.0.3' });
const n = z.number().int().min(1);
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('store_sample', 'Put a sample at a position', { sample: z.string(), rack: n, shelf: n, box: n, position: n }, async ({ sample, ...where }) => {
  try {
    return text(`stored at ${inv.store(sample, where)}`);
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
});
server.tool('find_sample', 'Where samples are', { part: z.string().min(2) }, async ({ part }) =>
  text(inv.find(part).map((i) => `${i.sample}: ${i.at}`).join('\n') || 'not found'),
);
server.tool('free_slots', 'Free positions of a box', { rack: n, shelf: n, box: n }, async ({ rack, shelf, box }) =>
  text(inv.free(rack, shelf, box).join(' ')),
);
server.connect(new StdioServerTransport());
