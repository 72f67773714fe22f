#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Ledger } = require('./ledger');

const ledger = new Ledger(process.env.PLANTS_DB || 'plants.db');
const server = new McpServer({ name: 'plant-ledger', version: '1.3.0' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('list_plants', 'Plants, sorted', { house: z.string(), sort: z.string().default('name') }, async ({ house, sort }) =>
  json(ledger.list(house, sort)),
);
server.tool('water_plant', 'Note that a plant was watered', { id: z.number().int() }, async ({ id }) => json(ledger.water(id)));
server.tool('count_by', 'Count plants by a column', { column: z.string() }, async ({ column }) => json(ledger.count(column)));

server.connect(new StdioServerTransport());
