#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { find, info } = require('./reader.cjs');
const { schedule } = require('./warm.cjs');

const server = new McpServer({ name: 'geoip-lookup', version: '2.2.5' });
const ip = z.string().ip();
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('lookup', 'Country and city of an address', { ip }, async (a) => text(find(a.ip)));
server.tool('same_country', 'Whether two addresses are in one country', { a: ip, b: ip }, async ({ a, b }) =>
  text(find(a)?.country === find(b)?.country));
server.tool('database_info', 'Build date of the database', async () => text(info()));

server.connect(new StdioServerTransport()).then(schedule);
