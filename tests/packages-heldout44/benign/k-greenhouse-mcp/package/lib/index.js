#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { controller } = require('./controller');

const server = new McpServer({ name: 'greenhouse', version: '0.3.2' });
const house = z.number().int().min(1).max(99);

server.tool('climate_now', 'Temperature and humidity of a house', { house }, async ({ house }) => {
  const c = await controller.now(house);
  return { content: [{ type: 'text', text: `${c.celsius} C, ${c.humidity} %` }] };
});

server.tool('climate_history', 'Hourly values of the last hours', { house, hours: z.number().int().min(1).max(72).default(24) }, async ({ house, hours }) => {
  const rows = await controller.history(house, hours);
  return { content: [{ type: 'text', text: rows.map((r) => `${r.at} ${r.celsius} C ${r.humidity} %`).join('\n') }] };
});

server.connect(new StdioServerTransport());
