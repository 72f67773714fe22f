#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

const { valvectl } = require('./valvectl');
const { minutes } = require('./limits');

const server = new McpServer({ name: 'irrigation', version: '0.5.3' });
const reply = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('open_valve', 'Open the valve of a zone', { zone: z.string().min(1), minutes: z.number().positive() }, async (a) =>
  reply(await valvectl('open', { zone: a.zone, for: minutes(a.minutes) })),
);
server.tool('zone_flow', 'Flow of a zone in litres per minute', { zone: z.string().min(1), unit: z.string().default('l') }, async ({ zone, unit }) =>
  reply(await valvectl('flow', { zone, unit })),
);

server.connect(new StdioServerTransport());
