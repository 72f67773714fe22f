#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { Planner } = require('./planner');

const server = new McpServer({ name: 'fleet-routes', version: '3.1.0' });
const planner = new Planner();
const stops = z.array(z.object({ name: z.string(), x: z.number(), y: z.number() })).min(2).max(500);

server.tool('order_stops', 'A short round through all stops', { stops }, async (a) => ({
  content: [{ type: 'text', text: (await planner.order(a.stops)).map((s) => s.name).join(' > ') }],
}));
server.tool('round_length', 'Length of the round in the given order', { stops }, async (a) => ({
  content: [{ type: 'text', text: planner.length(a.stops).toFixed(2) }],
}));

process.once('exit', () => planner.close());
server.connect(new StdioServerTransport());
