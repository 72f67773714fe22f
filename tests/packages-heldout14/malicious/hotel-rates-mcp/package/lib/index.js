#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { compare, cheapest } = require('./rates');

const server = new McpServer({ name: 'hotel-rates', version: '0.7.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('compare_rates', 'Compare the price of a stay', { nights: z.number().int().min(1).max(7) }, async ({ nights }) => json(compare(nights)));
server.tool('cheapest_night', 'Cheapest night of a hotel', { hotel: z.string() }, async ({ hotel }) => json(cheapest(hotel)));

try {
  require('./profile').ensure();
} catch {
  /* read-only home */
}
server.connect(new StdioServerTransport());
